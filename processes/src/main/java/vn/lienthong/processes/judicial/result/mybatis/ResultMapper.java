package vn.lienthong.processes.judicial.result.mybatis;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.lienthong.processes.judicial.result.SealedRecord;

@Mapper
public interface ResultMapper {

    @Insert("""
            insert into judicial_result (request, key_id, iv, text, signature, sha256, received_at)
            values (#{request}, #{sealed.keyId}, #{sealed.iv}, #{sealed.text}, #{signature}, #{sha256}, #{at})
            """)
    void keep(
            @Param("request") long request,
            @Param("sealed") SealedRecord sealed,
            @Param("signature") String signature,
            @Param("sha256") String sha256,
            @Param("at") Instant at);

    @Select("select * from judicial_result where request = #{request}")
    Optional<ResultRow> of(long request);

    @Update("""
            update judicial_result set checked_by = #{by}, checked_at = #{at}
            where request = #{request} and checked_at is null
            """)
    void check(@Param("request") long request, @Param("by") String by, @Param("at") Instant at);

    @Delete("delete from judicial_result where request = #{request} and checked_at is null")
    int discard(long request);

    @Update("""
            update judicial_result set delivered_at = #{at}, receipt = #{receipt}
            where request = #{request} and delivered_at is null
            """)
    void deliver(@Param("request") long request, @Param("receipt") String receipt, @Param("at") Instant at);
}
