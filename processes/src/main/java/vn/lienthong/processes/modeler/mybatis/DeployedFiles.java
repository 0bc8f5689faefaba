package vn.lienthong.processes.modeler.mybatis;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** The engine's tables of deployed files, read only. */
@Mapper
public interface DeployedFiles {

    /** As it was deployed last. */
    @Select("""
            select b.name_ as name, b.deployment_id_ as deployment, b.bytes_ as content
            from act_ge_bytearray b join act_re_deployment d on d.id_ = b.deployment_id_
            where b.name_ = #{name}
            order by d.deploy_time_ desc limit 1
            """)
    Optional<DeployedFile> newest(String name);
}
