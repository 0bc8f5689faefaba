package vn.lienthong.processes.judicial.result.mybatis;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
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

    @Select("""
            select request, key_id, iv, text, signature, sha256, received_at, seen_by, same_person, checked_by, checked_at,
                checked_despite, delivered_at, receipt
            from judicial_result where request = #{request}
            """)
    Optional<ResultRow> of(long request);

    /** The last look counts: whoever decides has looked at it as it is now. */
    @Update("""
            update judicial_result set seen_by = #{by}, seen_at = #{at}, same_person = #{samePerson}
            where request = #{request} and checked_at is null
            """)
    void see(
            @Param("request") long request,
            @Param("by") String by,
            @Param("samePerson") boolean samePerson,
            @Param("at") Instant at);

    /** @param despite why it is the right person although the comparison says otherwise */
    @Update("""
            update judicial_result set checked_by = #{by}, checked_at = #{at}, checked_despite = #{despite}
            where request = #{request} and checked_at is null
            """)
    void check(
            @Param("request") long request,
            @Param("by") String by,
            @Param("despite") @Nullable String despite,
            @Param("at") Instant at);

    @Delete("delete from judicial_result where request = #{request} and checked_at is null")
    int discard(long request);

    @Delete("delete from judicial_result where request = #{request} and delivered_at is null")
    void drop(long request);

    @Update("""
            update judicial_result set delivered_at = #{at}, receipt = #{receipt}
            where request = #{request} and delivered_at is null
            """)
    void deliver(@Param("request") long request, @Param("receipt") String receipt, @Param("at") Instant at);
}
