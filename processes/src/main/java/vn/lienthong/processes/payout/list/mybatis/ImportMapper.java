package vn.lienthong.processes.payout.list.mybatis;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Table {@code payout_import}, and what becomes of the rows of one. */
@Mapper
public interface ImportMapper {

    /** Seconds that a statement over a million rows may take. */
    int LONG = 900;

    String COLUMNS = """
            select id, period, file_name, state, failure, size_bytes, read_bytes, read_rows, accepted, repaired, rejected,
                started_by, started_at, ended_at
            from payout_import
            """;

    @Insert("""
            insert into payout_import (id, period, file_name, state, size_bytes, started_by)
            values (#{id}, #{period}, #{fileName}, 'READING', #{sizeBytes}, #{startedBy})
            """)
    void insert(
            @Param("id") UUID id,
            @Param("period") long period,
            @Param("fileName") String fileName,
            @Param("sizeBytes") long sizeBytes,
            @Param("startedBy") String startedBy);

    @Select(COLUMNS + "where id = #{id}")
    Optional<ImportRow> byId(UUID id);

    /** The newest first. */
    @Select(COLUMNS + "where period = #{period} order by started_at desc limit 50")
    List<ImportRow> ofPeriod(long period);

    @Select("select exists (select from payout_import where period = #{period} and state in ('READING', 'CHECKING'))")
    boolean isRunning(long period);

    /** How many rows: none once it was taken for dead. */
    @Update("""
            update payout_import set read_bytes = #{bytes}, read_rows = #{rows}, beat_at = now()
            where id = #{id} and state = 'READING'
            """)
    int progress(@Param("id") UUID id, @Param("bytes") long bytes, @Param("rows") int rows);

    @Update(
            "update payout_import set header = #{header,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} where id = #{id}")
    void header(@Param("id") UUID id, @Param("header") String[] header);

    @Update("""
            update payout_import set state = 'CHECKING', read_bytes = size_bytes, read_rows = #{rows}, beat_at = now()
            where id = #{id} and state = 'READING'
            """)
    int checking(@Param("id") UUID id, @Param("rows") int rows);

    @Update("update payout_import set beat_at = now() where id = #{id} and state in ('READING', 'CHECKING')")
    int beat(UUID id);

    @Update("""
            update payout_import set state = 'DONE', accepted = #{accepted}, repaired = #{repaired}, rejected = (
                select count(distinct line) from payout_rejected_row where import = #{id}), ended_at = clock_timestamp()
            where id = #{id} and state = 'CHECKING'
            """)
    @Options(timeout = LONG)
    int done(@Param("id") UUID id, @Param("accepted") int accepted, @Param("repaired") int repaired);

    @Update("""
            update payout_import set state = 'FAILED', failure = #{failure}, ended_at = clock_timestamp()
            where id = #{id} and state in ('READING', 'CHECKING')
            """)
    int failed(@Param("id") UUID id, @Param("failure") String failure);

    /** Ids of those that have said nothing for so long, which are now failed. */
    @Select(value = """
                    update payout_import set state = 'FAILED', failure = #{failure}, ended_at = clock_timestamp()
                    where state in ('READING', 'CHECKING') and beat_at < now() - #{silence.seconds} * interval '1 second'
                    returning id
                    """, affectData = true)
    List<UUID> failSilent(@Param("silence") Duration silence, @Param("failure") String failure);

    @Delete("delete from payout_staged_row where import = #{id}")
    @Options(timeout = LONG)
    void removeStaged(UUID id);

    @Delete("delete from payout_rejected_row where import = #{id}")
    @Options(timeout = LONG)
    void removeRejected(UUID id);

    /** So that the statements below are planned for as many rows as there are. */
    @Update("analyze payout_staged_row")
    @Options(timeout = LONG)
    void analyzeStaged();

    /** For this transaction: its statements sort and join a million rows. */
    @Select("select set_config('work_mem', '96MB', true)")
    String roomToSort();

    /** Finishing imports of one month, one at a time on all nodes: nobody may get into two lists at once. */
    @Select("select 1 from pg_advisory_xact_lock(hashtext('lienthong.payout.month'), #{month})")
    @Options(timeout = LONG)
    int lockMonth(int month);

    @Select("select state from payout_period where id = #{period} for update")
    Optional<String> lockPeriod(long period);

    /** All but the first row of a person and kind. */
    @Insert("""
            insert into payout_rejected_row (import, line, reason, message, cells)
            select s.import, s.line, 'DUPLICATE_IN_FILE', 'Số định danh: trùng với dòng ' || f.line || ' (cùng người, cùng loại)', s.cells
            from payout_staged_row s join (
                select citizen_id, kind, min(line) as line from payout_staged_row
                where import = #{id} group by citizen_id, kind having count(*) > 1) f using (citizen_id, kind)
            where s.import = #{id} and s.line > f.line
            """)
    @Options(timeout = LONG)
    int rejectDuplicatesInFile(UUID id);

    /** Who is in this period, or in one of the same programme and month of another unit. */
    @Insert("""
            insert into payout_rejected_row (import, line, reason, message, cells)
            select distinct on (s.line) s.import, s.line, 'DUPLICATE_IN_PERIOD',
                'Số định danh: đã có trong danh sách ' || case when p.id = #{period} then 'của kỳ này'
                    else 'tháng này của đơn vị khác' end || ' (cùng người, cùng loại)', s.cells
            from payout_staged_row s
            join payout_entry e on e.citizen_id = s.citizen_id and e.kind = s.kind
            join payout_period p on p.id = e.period
            join payout_period own on own.id = #{period}
            where s.import = #{id} and (p.id = own.id or p.programme = own.programme and p.month = own.month
                and p.state <> 'CANCELLED' and e.state <> 'EXCLUDED')
            order by s.line, p.id = own.id desc
            """)
    @Options(timeout = LONG)
    int rejectDuplicatesInPeriod(@Param("id") UUID id, @Param("period") long period);

    /** Nobody gets the month's allowance of two programmes. */
    @Insert("""
            insert into payout_rejected_row (import, line, reason, message, cells)
            select distinct on (s.line) s.import, s.line, 'DUPLICATE_OTHER_PROGRAMME',
                'Số định danh: đã hưởng “' || g.name || '” trong cùng tháng', s.cells
            from payout_staged_row s
            join payout_entry e on e.citizen_id = s.citizen_id and e.kind = 'MONTHLY' and e.state <> 'EXCLUDED'
            join payout_period p on p.id = e.period and p.state <> 'CANCELLED'
            join payout_period own on own.id = #{period} and p.month = own.month and p.programme <> own.programme
            join payout_programme g on g.code = p.programme
            where s.import = #{id} and s.kind = 'MONTHLY'
            order by s.line
            """)
    @Options(timeout = LONG)
    int rejectDuplicatesOfOtherProgrammes(@Param("id") UUID id, @Param("period") long period);

    /** Entries in the order of commune and line, in chunks that go on where the list's last one has room. */
    @Select(value = """
                    with added as (
                        insert into payout_entry (id, period, commune, chunk, programme, citizen_id, full_name, birth_date, sex,
                            kind, categories, amount, payee_relation, payee_id, payee_name, payee_until, channel, account,
                            account_name, import, line, repair)
                        select nextval('payout_entry_id'), #{period}, s.commune,
                            (coalesce(b.entries, 0) + s.place - 1) / #{chunkSize}, #{programme}, s.citizen_id, s.full_name,
                            s.birth_date, s.sex, s.kind, s.categories, s.amount, s.payee_relation, s.payee_id, s.payee_name,
                            s.payee_until, s.channel, s.account, s.account_name, #{id}, s.line, s.repair
                        from (
                            select g.commune, g.line, g.citizen_id, g.full_name, g.birth_date, g.sex, g.kind, g.categories,
                                g.amount, g.payee_relation, g.payee_id, g.payee_name, g.payee_until, g.channel, g.account,
                                g.account_name, g.repair, row_number() over (partition by g.commune order by g.line) as place
                            from payout_staged_row g
                            where g.import = #{id} and not exists (
                                select from payout_rejected_row r where r.import = #{id} and r.line = g.line)
                            order by g.commune, g.line) s
                        left join (
                            select commune, count(*) as entries from payout_entry
                            where period = #{period} group by commune) b on b.commune = s.commune
                        returning commune, chunk, repair),
                    lists as (
                        insert into payout_list (period, commune, chunks)
                        select #{period}, commune, max(chunk) + 1 from added group by commune
                        on conflict (period, commune) do update
                        set chunks = greatest(payout_list.chunks, excluded.chunks))
                    select count(*) as accepted, count(repair) as repaired from added
                    """, affectData = true)
    @Options(timeout = LONG)
    AddedRow addEntries(
            @Param("id") UUID id,
            @Param("period") long period,
            @Param("programme") String programme,
            @Param("chunkSize") int chunkSize);

    /** How many rows have a reason, the most frequent first; a row with several counts for each. */
    @Select("""
            select reason, count(*) as rows from payout_rejected_row where import = #{id}
            group by reason order by rows desc, reason
            """)
    @Options(timeout = LONG)
    List<ReasonRow> reasons(UUID id);

    @Select("select exists (select from payout_list where period = #{period})")
    boolean hasLists(long period);

    @Update("update payout_period set state = 'PAYING' where id = #{period} and state = 'OPEN'")
    int startPaying(long period);
}
