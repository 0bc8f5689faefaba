package vn.lienthong.processes.indexing.mybatis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.indexing.IndexJob;
import vn.lienthong.processes.indexing.IndexJob.Kind;
import vn.lienthong.processes.indexing.JobReport;

/** Table {@code index_job}. */
@Mapper
public interface IndexJobMapper {

    String JOBS = """
            select id, kind, case_id, state, requested_by, requested_at, started_at, seen_at, ended_at, place, done, total,
                found, repaired, detail
            from index_job
            """;

    /** Held until the transaction ends: who asks for a job, or takes one, sees what others did. */
    @Select("select 1 from (select pg_advisory_xact_lock(hashtext('index_job'))) locked")
    int lock();

    @Select("""
            select id from index_job
            where kind = #{kind} and coalesce(case_id, '') = coalesce(#{caseId,jdbcType=VARCHAR}, '')
                and state in ('REQUESTED', 'RUNNING')
            """)
    Optional<Long> open(@Param("kind") Kind kind, @Param("caseId") @Nullable String caseId);

    @Select(value = """
                    insert into index_job (kind, case_id, requested_by, requested_at)
                    values (#{kind}, #{caseId,jdbcType=VARCHAR}, #{by}, #{at}) returning id
                    """, affectData = true)
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long insert(
            @Param("kind") Kind kind,
            @Param("caseId") @Nullable String caseId,
            @Param("by") String by,
            @Param("at") Instant at);

    /** @param silent since when a job's worker must not have been heard of for another to take it */
    @Select("""
            select id from index_job
            where (state = 'REQUESTED' or state = 'RUNNING' and seen_at < #{silent})
                and not exists (select 1 from index_job where state = 'RUNNING' and seen_at >= #{silent})
            order by state = 'RUNNING' desc, id limit 1
            """)
    Optional<Long> next(Instant silent);

    @Update("""
            update index_job set state = 'RUNNING', worker = #{worker}, seen_at = #{at}, total = #{total},
                started_at = coalesce(started_at, #{at})
            where id = #{id}
            """)
    void take(
            @Param("id") long id, @Param("worker") String worker, @Param("at") Instant at, @Param("total") long total);

    @Update("""
            update index_job set state = #{r.state}, seen_at = #{at}, ended_at = #{endedAt,jdbcType=TIMESTAMP_WITH_TIMEZONE},
                place = coalesce(#{r.place,jdbcType=VARCHAR}, place), done = #{r.done}, found = #{r.found}, repaired = #{r.repaired},
                detail = #{r.detail,jdbcType=VARCHAR}
            where id = #{id} and worker = #{r.worker} and state = 'RUNNING'
            """)
    int report(
            @Param("id") long id,
            @Param("r") JobReport report,
            @Param("at") Instant at,
            @Param("endedAt") @Nullable Instant endedAt);

    @Select(JOBS + "where id = #{id}")
    Optional<IndexJob> find(long id);

    @Select(JOBS + "order by id desc limit #{most}")
    List<IndexJob> latest(int most);
}
