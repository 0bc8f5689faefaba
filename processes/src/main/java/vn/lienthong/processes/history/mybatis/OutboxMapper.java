package vn.lienthong.processes.history.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Tables {@code case_sequence}, {@code case_journal} and {@code history_outbox}: how messages get in, and out to Kafka. */
@Mapper
public interface OutboxMapper {

    /**
     * Takes the case's next number, writes a message with it to the journal, and down as one that waits. The number's row
     * stays locked until the transaction ends.
     *
     * @param events that the message holds
     * @param before the message up to its number
     * @param after the message from its number on
     */
    @Insert("""
            with number as (
                insert into case_sequence (case_id, last_sequence, events) values (#{caseId}, 1, #{events})
                on conflict (case_id) do update set last_sequence = case_sequence.last_sequence + 1,
                    events = case_sequence.events + #{events}
                returning last_sequence),
            kept as (
                insert into case_journal (case_id, sequence, events, message)
                select #{caseId}, last_sequence, #{events}, #{before} || last_sequence || #{after} from number)
            insert into history_outbox (case_id, sequence) select #{caseId}, last_sequence from number
            """)
    void insert(
            @Param("caseId") String caseId,
            @Param("events") int events,
            @Param("before") String before,
            @Param("after") String after);

    /** Whether this transaction may relay now: only one at a time may, on all nodes together. */
    @Select("select pg_try_advisory_xact_lock(hashtext('history_outbox'))")
    boolean tryToLead();

    @Select("""
            select o.id, o.case_id, j.message
            from (select id, case_id, sequence from history_outbox order by id limit #{limit}) o
            join case_journal j on j.case_id = o.case_id and j.sequence = o.sequence
            order by o.id
            """)
    List<OutboxRow> oldest(int limit);

    /** Published rows go by their own ids: a lower id may still have been uncommitted when the batch was read. */
    @Delete("""
            <script>
            delete from history_outbox where id in
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void delete(@Param("ids") List<Long> ids);
}
