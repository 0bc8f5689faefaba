package vn.lienthong.processes.judicial.clock.mybatis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.lienthong.processes.calendar.LegalClock.Pause;
import vn.lienthong.processes.calendar.LegalLimit;

@Mapper
public interface ClockMapper {

    /** @return 0 when the clock stands already */
    @Insert("""
            insert into judicial_clock (request, stopped_at, reason)
            select #{request}, #{at}, #{reason}
            where not exists (select from judicial_clock where request = #{request} and started_at is null)
            """)
    int stop(@Param("request") long request, @Param("at") Instant at, @Param("reason") String reason);

    /** @return 0 when the clock is running */
    @Update("update judicial_clock set started_at = #{at} where request = #{request} and started_at is null")
    int start(@Param("request") long request, @Param("at") Instant at);

    /** Since when the clock stands; empty while it is running. */
    @Select("select stopped_at from judicial_clock where request = #{request} and started_at is null")
    Optional<Instant> standingSince(long request);

    /** Stops that are over, as much of them as came after a moment, in their order. */
    @Select("""
            select greatest(stopped_at, #{since}::timestamptz) as "from", started_at as "to" from judicial_clock
            where request = #{request} and started_at > #{since}
            order by stopped_at
            """)
    List<Pause> pauses(@Param("request") long request, @Param("since") Instant since);

    @Update("""
            update judicial_request set limit_code = #{code}, limit_value = #{limit.value}, limit_unit = #{limit.unit}
            where id = #{request}
            """)
    void setLimit(@Param("request") long request, @Param("code") String code, @Param("limit") LegalLimit limit);

    @Update("update judicial_request set due_at = #{dueAt} where id = #{request}")
    void setDue(@Param("request") long request, @Param("dueAt") Instant dueAt);

    @Select("""
            select signed_at, new_due_at from judicial_apology
            where request = #{request} order by number desc limit 1
            """)
    Optional<PromiseRow> lastPromise(long request);

    @Select("select count(*) from judicial_apology where request = #{request}")
    int promises(long request);

    @Insert("""
            insert into judicial_apology (request, number, reason, old_due_at, new_due_at, signed_by, signed_at)
            values (#{request}, #{number}, #{reason}, #{oldDue}, #{newDue}, #{by}, #{at})
            """)
    void promise(
            @Param("request") long request,
            @Param("number") int number,
            @Param("reason") String reason,
            @Param("oldDue") Instant oldDue,
            @Param("newDue") Instant newDue,
            @Param("by") String by,
            @Param("at") Instant at);

    /**
     * Requests whose clock runs, that are due before a moment, and of whose due date nobody was told; the most urgent
     * first.
     *
     * @param hoursBefore as {@code before}, for limits that are counted in hours
     */
    @Select("""
            select r.id from judicial_request r
            where r.closed_at is null
                and r.due_at < case when r.limit_unit = 'HOUR' then #{hoursBefore}::timestamptz else #{before}::timestamptz end
                and r.state not in ('REFUSED', 'WITHDRAWN', 'STOPPED', 'CHECKED', 'DELIVERED')
                and not exists (select from judicial_clock c where c.request = r.id and c.started_at is null)
                and not exists (select from judicial_late l where l.request = r.id and l.due_at = r.due_at)
            order by r.due_at
            limit #{limit}
            """)
    List<Long> dueBefore(
            @Param("before") Instant before, @Param("hoursBefore") Instant hoursBefore, @Param("limit") int limit);

    /** @return 0 when it was told before */
    @Insert("""
            insert into judicial_late (request, due_at) values (#{request}, #{dueAt}) on conflict do nothing
            """)
    int told(@Param("request") long request, @Param("dueAt") Instant dueAt);
}
