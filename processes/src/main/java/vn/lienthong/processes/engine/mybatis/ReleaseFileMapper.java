package vn.lienthong.processes.engine.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Table {@code release_file}; the engine's own are read only. */
@Mapper
public interface ReleaseFileMapper {

    /** One node at a time, until the transaction ends. */
    @Select("select 1 from pg_advisory_xact_lock(hashtext('lienthong.release'))")
    int lock();

    /** Of the release that was started last. */
    @Select("select name, hash from release_file")
    List<HashedFile> last();

    /** Of the release that was deployed last, where it was started before there was this table. */
    @Select("""
            select b.name_ as name, encode(sha256(b.bytes_), 'hex') as hash
            from act_ge_bytearray b
            where b.deployment_id_ = (
                select id_ from act_re_deployment where source_ = 'release' order by deploy_time_ desc limit 1)
            """)
    List<HashedFile> lastDeployed();

    @Delete("delete from release_file")
    void forget();

    @Insert("insert into release_file (name, hash) values (#{name}, #{hash})")
    void keep(@Param("name") String name, @Param("hash") String hash);
}
