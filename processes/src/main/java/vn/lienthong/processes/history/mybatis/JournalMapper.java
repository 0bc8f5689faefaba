package vn.lienthong.processes.history.mybatis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.history.JournalHead;
import vn.lienthong.processes.history.JournalState;

/** Reads {@code case_journal}, a page at a time: so many messages, or so many bytes and the message that goes beyond. */
@Mapper
public interface JournalMapper {

    @Select("""
            select message from (
                select message, sequence, sum(octet_length(message)) over (order by sequence) - octet_length(message)
                    as before
                from (
                    select message, sequence from case_journal
                    where case_id = #{caseId} and sequence > #{after} order by sequence limit #{most}) first) page
            where before < #{bytes} order by sequence
            """)
    List<String> of(
            @Param("caseId") String caseId,
            @Param("after") long after,
            @Param("most") int most,
            @Param("bytes") long bytes);

    @Select("""
            select message from (
                select message, case_id, sequence,
                    sum(octet_length(message)) over (order by case_id, sequence) - octet_length(message) as before
                from (
                    select message, case_id, sequence from case_journal
                    where (case_id, sequence) > (#{caseId}, #{after}) order by case_id, sequence limit #{most}) first) page
            where before < #{bytes} order by case_id, sequence
            """)
    List<String> after(
            @Param("caseId") String caseId,
            @Param("after") long after,
            @Param("most") int most,
            @Param("bytes") long bytes);

    @Select("""
            select case_id, last_sequence as sequence, events from case_sequence
            where case_id collate "C" > #{after} order by case_id collate "C" limit #{most}
            """)
    List<JournalState> states(@Param("after") String after, @Param("most") int most);

    @Select("""
            select case_id, last_sequence as sequence, events from case_sequence
            where case_id collate "C" > #{after} and case_id in (select case_id from case_journal where created_at >= #{since})
            order by case_id collate "C" limit #{most}
            """)
    List<JournalState> changed(@Param("since") Instant since, @Param("after") String after, @Param("most") int most);

    @Select("select case_id, last_sequence as sequence, events from case_sequence where case_id = #{caseId}")
    Optional<JournalState> state(String caseId);

    @Select("select count(*) from case_sequence")
    long cases();

    /** The newest messages, leaving out so many of them, newest first. */
    @Select("""
            select case_id, sequence, created_at from case_journal
            where created_at >= #{since} order by created_at desc offset #{skipped} limit #{most}
            """)
    List<JournalHead> newest(@Param("since") Instant since, @Param("skipped") int skipped, @Param("most") int most);

    /** When the oldest message was written that waits to be published; null when none waits. */
    @Select("""
            select j.created_at from history_outbox o
            join case_journal j on j.case_id = o.case_id and j.sequence = o.sequence order by o.id limit 1
            """)
    @Nullable
    Instant oldestWaiting();
}
