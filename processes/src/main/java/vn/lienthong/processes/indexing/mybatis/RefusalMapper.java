package vn.lienthong.processes.indexing.mybatis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.indexing.NewRefusal;
import vn.lienthong.processes.indexing.RefusedDocument;
import vn.lienthong.processes.indexing.RefusedDocument.Settlement;

/** Table {@code index_refusal}. */
@Mapper
public interface RefusalMapper {

    String REFUSALS = """
            select id, kind, case_id, document, content, reason, refused_at, tried_at, settled_as, settled_by, settled_at, note
            from index_refusal
            """;

    @Insert("""
            insert into index_refusal (kind, case_id, document, content, reason, refused_at, tried_at)
            values (#{r.kind}, #{r.caseId}, #{r.document}, #{r.content}, #{r.reason}, #{at}, #{at})
            on conflict (kind, document) where settled_at is null
                do update set content = excluded.content, reason = excluded.reason, tried_at = excluded.tried_at
            """)
    void keep(@Param("r") NewRefusal refusal, @Param("at") Instant at);

    /** Locked until the transaction ends. */
    @Select(REFUSALS + "where id = #{id} for update")
    Optional<RefusedDocument> locked(long id);

    /** The oldest first. */
    @Select(REFUSALS + "where settled_at is null order by id limit #{limit} offset #{offset}")
    List<RefusedDocument> open(@Param("limit") int limit, @Param("offset") int offset);

    /** The newest first. */
    @Select(REFUSALS + "where settled_at is not null order by settled_at desc, id desc limit #{limit}")
    List<RefusedDocument> settled(int limit);

    /** Settles one, or all that were last refused before a moment: of a case, or of all. */
    @Update("""
            <script>
            update index_refusal set settled_as = #{as}, settled_by = #{by}, settled_at = #{at}, note = #{note,jdbcType=VARCHAR}
            where settled_at is null
            <choose>
                <when test="id != null">and id = #{id}</when>
                <otherwise>and tried_at &lt; #{before} and kind &lt;&gt; 'MESSAGE'
                    <if test="caseId != null">and case_id = #{caseId}</if></otherwise>
            </choose>
            </script>
            """)
    int settle(
            @Param("id") @Nullable Long id,
            @Param("caseId") @Nullable String caseId,
            @Param("before") @Nullable Instant before,
            @Param("as") Settlement as,
            @Param("by") String by,
            @Param("at") Instant at,
            @Param("note") @Nullable String note);
}
