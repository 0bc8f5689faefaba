package vn.lienthong.processes.history.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Tables {@code case_sequence} and {@code history_outbox}. */
@Mapper
public interface OutboxMapper {

    /** Takes the case's next number; its row stays locked until the transaction ends. */
    @Select(value = """
                    insert into case_sequence (case_id, last_sequence) values (#{caseId}, 1)
                    on conflict (case_id) do update set last_sequence = case_sequence.last_sequence + 1
                    returning last_sequence
                    """, affectData = true)
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long nextSequence(String caseId);

    @Insert("""
            insert into history_outbox (case_id, sequence, message)
            values (#{caseId}, #{sequence}, #{message})
            """)
    void insert(@Param("caseId") String caseId, @Param("sequence") long sequence, @Param("message") String message);

    /** Whether this transaction may relay now: only one at a time may, on all nodes together. */
    @Select("select pg_try_advisory_xact_lock(hashtext('history_outbox'))")
    boolean tryToLead();

    @Select("select id, case_id, message from history_outbox order by id limit #{limit}")
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
