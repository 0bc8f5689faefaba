package vn.lienthong.processes.payout.money.mybatis;

import java.time.Instant;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Takes what was not paid in closed periods over into a later one. */
@Mapper
public interface CarryMapper {

    /**
     * What closed periods of the same programme and unit owe: payments that were carried, and payments whose money came
     * back after their list was settled. Not what is taken over already, nor what a statement has paid all the same.
     */
    String OWED = """
             own as (select id, programme, unit, month from payout_period where id = #{period}),
            earlier as materialized (
                select old.id from payout_period old join own using (programme, unit)
                where old.state = 'CLOSED' and old.id <> own.id and old.month <= own.month
                order by old.month desc, old.id desc
                limit 12),
            stray as materialized (
                select payment_order, channel, end_to_end_id, amount, credit,
                    cast(case when ours then split_part(end_to_end_id, '-', 2) end as bigint) as entry,
                    cast(case when ours then split_part(end_to_end_id, '-', 3) end as int) as no
                from (
                    select *, end_to_end_id ~ '^[A-Z0-9]{6,12}-[0-9]{12}-[0-9]{1,4}$' as ours
                    from payout_statement_line where not matched) line),
            booked as materialized (
                select entry from stray where entry is not null
                group by entry having sum(case when credit then -amount else amount end) > 0),
            unpaid as (
                select p.entry, p.amount from earlier join payout_payment p on p.period = earlier.id
                where p.state = 'CARRIED' and p.entry not in (select entry from booked)
                union
                select a.entry, a.amount
                from stray
                join payout_attempt a on a.entry = stray.entry and a.no = stray.no
                join payout_order o on o.id = a.payment_order
                join earlier on earlier.id = o.period
                where stray.credit and a.state = 'PAID' and a.channel = stray.channel
                    and a.end_to_end_id = stray.end_to_end_id and a.amount = stray.amount),
            owed as materialized (
                select e.citizen_id, case e.kind when 'FUNERAL' then 'FUNERAL' else 'ARREARS' end as kind,
                    sum(u.amount) as amount, max(u.entry) as latest, array_agg(u.entry) as entries
                from unpaid u join payout_entry e on e.id = u.entry
                where not exists (select from payout_carry c where c.from_entry = u.entry)
                group by 1, 2)
            """;

    /** Whose row a list has already: what is owed may be in it or not, which only people know. */
    String IN_LIST = """
             exists (
                select from payout_entry e
                where e.period = #{period} and e.citizen_id = owed.citizen_id and e.kind = owed.kind)
            """;

    @Select("with" + OWED + """
            select count(*) filter (where not listed) as people,
                coalesce(sum(amount) filter (where not listed), 0) as amount, count(*) filter (where listed) as listed
            from (select owed.amount, """ + IN_LIST + """
                 as listed from owed) offer
            """)
    @Options(timeout = OrderMapper.LONGEST)
    OfferRow offer(long period);

    @Select("select state from payout_period where id = #{period} for update")
    @Nullable
    String lockPeriod(long period);

    /** Entries as an import adds them: in chunks that go on where the list's last one has room. */
    @Select(value = "with" + OWED + """
                    ,
                    fresh as materialized (
                        select nextval('payout_entry_id') as id, owed.*, e.commune,
                            row_number() over (partition by e.commune order by owed.latest) as place,
                            row_number() over (order by owed.latest) as line
                        from owed join payout_entry e on e.id = owed.latest
                        where not""" + IN_LIST + """
                    ),
                    added as (
                        insert into payout_entry (id, period, commune, chunk, programme, citizen_id, full_name, birth_date,
                            sex, kind, categories, amount, payee_relation, payee_id, payee_name, payee_until, channel,
                            account, account_name, import, line)
                        select f.id, own.id, f.commune, (coalesce(b.entries, 0) + f.place - 1) / #{chunkSize},
                            own.programme, f.citizen_id, e.full_name, e.birth_date, e.sex, f.kind, array[]::text[], f.amount,
                            e.payee_relation, e.payee_id, e.payee_name, e.payee_until, e.channel, e.account, e.account_name,
                            #{importId}, f.line
                        from fresh f cross join own join payout_entry e on e.id = f.latest
                        left join (
                            select commune, count(*) as entries from payout_entry
                            where period = #{period} group by commune) b on b.commune = f.commune
                        returning commune, chunk),
                    lists as (
                        insert into payout_list (period, commune, chunks)
                        select #{period}, commune, max(chunk) + 1 from added group by commune
                        on conflict (period, commune) do update
                        set chunks = greatest(payout_list.chunks, excluded.chunks)),
                    carried as (
                        insert into payout_carry (from_entry, into_entry, amount)
                        select e.id, f.id, e.amount
                        from fresh f cross join lateral unnest(f.entries) as taken join payout_entry e on e.id = taken)
                    select count(*) from fresh
                    """, affectData = true)
    @Options(timeout = OrderMapper.LONGEST)
    int take(@Param("period") long period, @Param("importId") UUID importId, @Param("chunkSize") int chunkSize);

    /** So that the list of a period's imports tells of it. */
    @Insert("""
            insert into payout_import (id, period, file_name, state, size_bytes, read_rows, accepted, started_by, started_at,
                ended_at)
            values (#{id}, #{period}, 'Chuyển từ các kỳ trước', 'DONE', 0, #{people}, #{people}, #{by}, #{at}, #{at})
            """)
    void keepImport(
            @Param("id") UUID id,
            @Param("period") long period,
            @Param("people") int people,
            @Param("by") String by,
            @Param("at") Instant at);
}
