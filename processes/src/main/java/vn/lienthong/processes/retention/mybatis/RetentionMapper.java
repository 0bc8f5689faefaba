package vn.lienthong.processes.retention.mybatis;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.lienthong.processes.retention.DueCase;
import vn.lienthong.processes.retention.Removed;
import vn.lienthong.processes.retention.RemovedCase;

/** What a case leaves in our tables; the engine's own are read only. */
@Mapper
public interface RetentionMapper {

    /**
     * Ended cases whose period is over, those that ended first; after the one named, where several end in one moment.
     *
     * @param now in the engine's time, which has no zone
     */
    @Select("""
            select h.proc_inst_id_ as case_id, f.code, h.proc_def_key_ as process_key, h.end_time_ as ended_at,
                p.code as rule, p.value as years, p.source
            from act_hi_procinst h
            left join case_file f on f.case_id = h.proc_inst_id_
            cross join lateral (
                select code, value, source from legal_parameter
                where code in ('RETENTION_' || upper(replace(h.proc_def_key_, '-', '_')), 'RETENTION_OTHER',
                        case when f.model is not null then 'RETENTION_ROLLOUT' end)
                    and valid_from <= h.end_time_::date and (valid_to is null or valid_to > h.end_time_::date)
                order by code = 'RETENTION_OTHER', code = 'RETENTION_ROLLOUT' limit 1) p
            where h.end_time_ < #{now,jdbcType=TIMESTAMP}::timestamp - make_interval(years => coalesce((
                    select min(value)::int from legal_parameter where code like 'RETENTION\\_%'), 0))
                and h.root_proc_inst_id_ = h.proc_inst_id_
                and h.end_time_ + make_interval(years => p.value::int) < #{now,jdbcType=TIMESTAMP}::timestamp
            order by h.end_time_ limit #{most}
            """)
    List<DueCase> due(@Param("now") Date now, @Param("most") int most);

    @Select("select proc_inst_id_ from act_hi_procinst where root_proc_inst_id_ = #{caseId}")
    List<String> instances(String caseId);

    @Delete("delete from case_journal where case_id = #{caseId}")
    int removeMessages(String caseId);

    @Delete("""
            with waiting as (delete from history_outbox where case_id = #{caseId})
            delete from case_sequence where case_id = #{caseId}
            """)
    void removeSequence(String caseId);

    @Delete("""
            with stops as (delete from clock_stop where case_id = #{caseId})
            delete from hand_off where case_id = #{caseId}
            """)
    int removeHandOffs(String caseId);

    @Delete("delete from paper where case_id = #{caseId}")
    int removePapers(String caseId);

    @Delete("delete from attachment where case_id = #{caseId}")
    int removeAttachments(String caseId);

    /** Only where no ledger and no other case refers to it. */
    @Delete("""
            delete from case_file f where f.case_id = #{caseId}
                and not exists (select 1 from case_file child where child.parent_code = f.code)
                and not exists (select 1 from payout_period p where p.case_id = f.case_id)
                and not exists (select 1 from judicial_request r where r.case_id = f.case_id)
            """)
    int removeLine(String caseId);

    @Select("select exists (select 1 from case_file where case_id = #{caseId})")
    boolean hasLine(String caseId);

    @Insert("""
            insert into removed_case (case_id, code, process_key, ended_at, removed_at, rule, years, source, instances,
                messages, hand_offs, papers, attachments, line_kept)
            values (#{c.caseId}, #{c.code,jdbcType=VARCHAR}, #{c.processKey}, #{c.endedAt}, #{at}, #{c.rule}, #{c.years}, #{c.source},
                #{r.instances}, #{r.messages}, #{r.handOffs}, #{r.papers}, #{r.attachments}, #{r.lineKept})
            """)
    void keep(@Param("c") DueCase dueCase, @Param("r") Removed removed, @Param("at") Instant at);

    /** Those that the index still has, or may have. */
    @Select("select case_id from removed_case where unindexed_at is null order by case_id limit #{most}")
    List<String> indexed(int most);

    @Update("""
            <script>
            update removed_case set unindexed_at = #{at} where unindexed_at is null and case_id in
            <foreach collection="caseIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void unindexed(@Param("caseIds") List<String> caseIds, @Param("at") Instant at);

    /** The newest first. */
    @Select("""
            select case_id, code, process_key, ended_at, removed_at, rule, years, source, instances, messages, hand_offs, papers,
                attachments, line_kept, unindexed_at
            from removed_case order by removed_at desc, case_id limit #{limit} offset #{offset}
            """)
    List<RemovedCase> removed(@Param("limit") int limit, @Param("offset") int offset);
}
