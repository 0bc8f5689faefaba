package vn.lienthong.processes.handoff.mybatis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.handoff.AskedTask;
import vn.lienthong.processes.handoff.Returned;
import vn.lienthong.processes.handoff.Way;

/** Tables {@code hand_off} and {@code clock_stop}. */
@Mapper
public interface HandOffMapper {

    /** A row that this transaction has written. */
    String OWN = "xmin = pg_current_xact_id()::xid";

    /** The task whose end led on, where the engine went on by itself: the last one of the same process, else of the case. */
    @Select("""
            select task_id, task_key, outcome from hand_off
            where case_id = #{caseId} and ended_at is not null
            order by (process_instance_id = #{processInstanceId}) desc, ended_at desc
            limit 1
            """)
    @Nullable
    CauseRow lastEnded(@Param("caseId") String caseId, @Param("processInstanceId") String processInstanceId);

    @Select("select task_id, task_key, outcome from hand_off where task_id = #{taskId}")
    @Nullable
    CauseRow known(String taskId);

    /**
     * Goes back from cause to cause, a hundred at most, to where the same was done: other places of the case that run the
     * same diagram are not on that way.
     */
    @Select("""
            with recursive back (task_id, steps) as (
                select cause, 1 from hand_off where task_id = #{taskId}
                union all
                select h.cause, b.steps + 1 from back b join hand_off h on h.task_id = b.task_id where b.steps < 100)
            select h.case_id, coalesce(c.reason, '') as reason, (
                select e.task_id from back b join hand_off e on e.task_id = b.task_id
                where e.task_key = h.task_key and e.to_group = h.to_group
                order by b.steps limit 1) as earlier_task
            from hand_off h join hand_off c on c.task_id = h.cause
            where h.task_id = #{taskId} and h.way = 'REWORK'
            """)
    Optional<Returned> returned(String taskId);

    @Insert("""
            insert into hand_off (task_id, case_id, process_instance_id, task_key, task_name, cause, way, to_group,
                clock_reason, asked_at, asked_by, due_at)
            values (#{t.taskId}, #{t.caseId}, #{t.processInstanceId}, #{t.taskKey}, #{t.taskName}, #{cause}, #{way},
                #{t.group}, #{t.clockReason}, #{at}, #{t.by}, #{t.dueAt})
            """)
    void insert(
            @Param("t") AskedTask task,
            @Param("way") Way way,
            @Param("cause") @Nullable String cause,
            @Param("at") Instant at);

    @Update("""
            update hand_off set received_at = #{at}, received_by = #{userId}
            where task_id = #{taskId} and received_at is null
            """)
    void receive(@Param("taskId") String taskId, @Param("userId") String userId, @Param("at") Instant at);

    @Update("update hand_off set due_at = #{dueAt} where task_id = #{taskId} and due_at is distinct from #{dueAt}")
    void changeDue(@Param("taskId") String taskId, @Param("dueAt") @Nullable Instant dueAt);

    @Update("""
            update hand_off h set opened_at = #{at}, opened_by = #{userId}
            where task_id = #{taskId} and opened_at is null and ended_at is null and exists (
                select 1 from act_id_membership m where m.user_id_ = #{userId} and m.group_id_ = h.to_group)
            """)
    void open(@Param("taskId") String taskId, @Param("userId") String userId, @Param("at") Instant at);

    /** @return whether it was there, and open */
    @Update("""
            update hand_off set ended_at = #{at}, ended_by = #{by}, outcome = #{outcome}, reason = #{reason},
                cancelled = #{cancelled}
            where task_id = #{taskId} and ended_at is null
            """)
    boolean end(
            @Param("taskId") String taskId,
            @Param("by") String by,
            @Param("at") Instant at,
            @Param("outcome") @Nullable String outcome,
            @Param("reason") @Nullable String reason,
            @Param("cancelled") boolean cancelled);

    @Update(
            "update hand_off set outcome = #{outcome} where process_instance_id = #{processInstanceId} and cancelled and "
                    + OWN)
    void markJustCancelled(@Param("processInstanceId") String processInstanceId, @Param("outcome") String outcome);

    @Insert("""
            insert into clock_stop (activity_instance_id, case_id, reason, from_at)
            values (#{activityInstanceId}, #{caseId}, #{reason}, #{at})
            on conflict do nothing
            """)
    void stopClock(
            @Param("caseId") String caseId,
            @Param("activityInstanceId") String activityInstanceId,
            @Param("reason") String reason,
            @Param("at") Instant at);

    @Update("update clock_stop set to_at = #{at} where activity_instance_id = #{activityInstanceId} and to_at is null")
    void runClock(@Param("activityInstanceId") String activityInstanceId, @Param("at") Instant at);

    @Select("""
            select h.task_id, h.task_name, h.way, c.to_group as from_group, h.to_group, c.reason as question,
                h.clock_reason, h.asked_at, h.asked_by, h.due_at, h.received_at, h.received_by, h.opened_at, h.opened_by,
                h.ended_at, h.ended_by, h.cancelled, h.outcome
            from hand_off h left join hand_off c on c.task_id = h.cause
            where h.case_id = #{caseId}
            order by h.asked_at, h.task_id
            limit 5000
            """)
    List<HandOffRow> ofCase(String caseId);

    /** Of some cases those that a task of one of the groups was ever part of. */
    @Select("""
            select distinct case_id from hand_off
            where case_id = any(string_to_array(#{caseIds}, ',')) and to_group = any(string_to_array(#{groups}, ','))
            """)
    Set<String> offered(@Param("caseIds") String caseIds, @Param("groups") String groups);

    @Select("select reason, from_at, to_at from clock_stop where case_id = #{caseId} order by from_at")
    List<ClockStopRow> stopsOfCase(String caseId);
}
