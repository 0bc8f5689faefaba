package vn.lienthong.processes.cover.mybatis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.cover.Cover;

/** Tables {@code cover} and {@code covered_task}, with the memberships of the engine's identity service. */
@Mapper
public interface CoverMapper {

    /** One change of covers at a time, on all nodes; until the transaction ends. */
    @Select("select 1 from pg_advisory_xact_lock(hashtext('lienthong.cover'))")
    int lock();

    @Select("select group_id_ from act_id_membership where user_id_ = #{userId}")
    List<String> groups(String userId);

    @Select("""
            select c.id, c.absent, c.officer_for_leader, string_agg(m.group_id_, ',') as groups
            from cover c join act_id_membership m on m.user_id_ = c.absent
            where c.substitute = #{userId} and c.starts_at <= #{now} and c.ends_at > #{now}
            group by c.id order by c.starts_at, c.id
            """)
    List<PowerRow> powers(@Param("userId") String userId, @Param("now") Instant now);

    @Insert("""
            insert into cover (absent, substitute, starts_at, ends_at, planned_until, officer_for_leader, reason,
                named_by, named_at)
            values (#{absent}, #{substitute}, #{startsAt}, #{endsAt}, #{plannedUntil}, #{officerForLeader}, #{reason},
                #{namedBy}, #{namedAt})
            """)
    void insert(Cover cover);

    @Select("select * from cover where id = #{id}")
    Optional<Cover> byId(long id);

    /** A cover of somebody's absence that shares time with a period. */
    @Select("""
            select * from cover
            where absent = #{absent} and tstzrange(starts_at, ends_at) && tstzrange(#{from}, #{until})
            order by starts_at limit 1
            """)
    Optional<Cover> ofAbsent(
            @Param("absent") String absent, @Param("from") Instant from, @Param("until") Instant until);

    @Update("""
            update cover set ends_at = greatest(starts_at, #{now}), ended_by = #{by}, ended_at = #{now}
            where id = #{id} and ends_at > #{now} and ended_at is null
            """)
    int end(@Param("id") long id, @Param("by") String by, @Param("now") Instant now);

    @Select("select * from cover order by id desc limit 200")
    List<Cover> latest();

    @Select("select * from cover where absent = #{userId} or substitute = #{userId} order by id desc limit 200")
    List<Cover> latestOf(String userId);

    @Select("""
            select id_ as user_id, concat_ws(' ', first_, last_) as name from act_id_user
            where id_ in (
                select absent from cover union select substitute from cover
                union select named_by from cover union select ended_by from cover)
            """)
    List<NameRow> names();

    /** Members of the agencies that somebody belongs to, in all units; themselves not among them. */
    @Select("""
            select m.user_id_ as user_id, concat_ws(' ', u.first_, u.last_) as name, m.group_id_ as group_id
            from act_id_membership m join act_id_user u on u.id_ = m.user_id_
            where m.user_id_ <> #{userId} and strpos(m.group_id_, '.') > 0 and split_part(m.group_id_, '.', 1) in (
                select split_part(own.group_id_, '.', 1) from act_id_membership own
                where own.user_id_ = #{userId} and strpos(own.group_id_, '.') > 0)
            order by m.group_id_, m.user_id_
            """)
    List<ColleagueRow> colleagues(String userId);

    @Insert("""
            insert into covered_task (task_id, cover_id, previous_assignee, taken_at)
            values (#{taskId}, #{coverId}, #{previousAssignee}, #{now})
            """)
    void hold(
            @Param("taskId") String taskId,
            @Param("coverId") long coverId,
            @Param("previousAssignee") @Nullable String previousAssignee,
            @Param("now") Instant now);

    @Update("update covered_task set over_at = #{now} where task_id = #{taskId} and over_at is null")
    void release(@Param("taskId") String taskId, @Param("now") Instant now);

    @Select("""
            select c.* from covered_task t join cover c on c.id = t.cover_id
            where t.task_id = #{taskId} and t.over_at is null
            """)
    Optional<Cover> holding(String taskId);

    /** Tasks of substitutes whose cover is over. */
    @Select("""
            select h.task_id, e.root_proc_inst_id_ as case_id, h.previous_assignee
            from covered_task h
            join cover c on c.id = h.cover_id
            join act_ru_task t on t.id_ = h.task_id and t.assignee_ = c.substitute
            join act_ru_execution e on e.id_ = t.proc_inst_id_
            where h.over_at is null and c.ends_at <= #{now}
            order by h.id limit 200
            """)
    List<HeldRow> overdue(Instant now);
}
