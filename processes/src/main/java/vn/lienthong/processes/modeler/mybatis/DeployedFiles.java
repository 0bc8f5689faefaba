package vn.lienthong.processes.modeler.mybatis;

import java.util.List;
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

    /**
     * How many deployments brought any of these files: one more with each change.
     *
     * @param names with commas between
     */
    @Select("""
            select count(distinct deployment_id_)::int from act_ge_bytearray
            where deployment_id_ is not null and name_ = any(string_to_array(#{names}, ','))
            """)
    int deployments(String names);

    /** SHA-256 of the diagrams of all versions of a procedure, in hexadecimal digits, by the engine's ids of the versions. */
    @Select("""
            select d.id_ as definition, encode(sha256(b.bytes_), 'hex') as hash
            from act_re_procdef d
            join act_ge_bytearray b on b.deployment_id_ = d.deployment_id_ and b.name_ = d.resource_name_
            where d.key_ = #{procedure}
            """)
    List<HashedDiagram> hashes(String procedure);
}
