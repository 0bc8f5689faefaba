package vn.lienthong.processes.payout.money.mybatis;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** What the pages count. {@code communes} are codes with commas between. */
@Mapper
public interface TotalsMapper {

    int LONGEST = 60;

    /** Of the newest periods, which communes each has. */
    @Select("""
            select l.period, l.commune from payout_list l
            where l.period in (select id from payout_period order by month desc, id desc limit #{limit})
            """)
    List<PartRow> parts(int limit);

    @Select("""
            select l.commune, l.state, coalesce(l.approved_count, 0) as approved_count,
                coalesce(l.approved_total, 0) as approved, coalesce(e.open, 0) as exceptions,
                coalesce(p.due_count, 0) as due_count, coalesce(p.due, 0) as due,
                coalesce(p.paid_count, 0) as paid_count, coalesce(p.paid, 0) as paid,
                coalesce(p.failed_count, 0) as failed_count, coalesce(p.failed, 0) as failed,
                coalesce(p.returned_count, 0) as returned_count, coalesce(p.returned, 0) as returned,
                coalesce(p.carried_count, 0) as carried_count, coalesce(p.carried, 0) as carried
            from payout_list l
            left join (
                select commune,
                    count(*) filter (where state = 'DUE') as due_count,
                    sum(amount) filter (where state = 'DUE') as due,
                    count(*) filter (where state = 'PAID') as paid_count,
                    sum(amount) filter (where state = 'PAID') as paid,
                    count(*) filter (where state = 'FAILED') as failed_count,
                    sum(amount) filter (where state = 'FAILED') as failed,
                    count(*) filter (where state = 'RETURNED') as returned_count,
                    sum(amount) filter (where state = 'RETURNED') as returned,
                    count(*) filter (where state = 'CARRIED') as carried_count,
                    sum(amount) filter (where state = 'CARRIED') as carried
                from payout_payment
                where period = #{period} and commune = any(string_to_array(#{communes}, ','))
                group by commune) p using (commune)
            left join (
                select commune, count(*) as open from payout_entry
                where period = #{period} and state in ('MISMATCHED', 'UNACCOUNTED') group by commune) e using (commune)
            where l.period = #{period} and l.commune = any(string_to_array(#{communes}, ','))
            """)
    @Options(timeout = LONGEST)
    List<CommuneRow> communes(@Param("period") long period, @Param("communes") String communes);

    /** By channel what its attempts have come to, and what its orders' statements say. */
    @Select("""
            select s.channel, c.name, s.orders, a.waiting_count, a.waiting, a.accepted_count, a.accepted,
                a.rejected_count, a.rejected, a.paid_count, a.paid, a.returned_count, a.returned, s.reconciled
            from (
                select channel, count(*) as orders, count(*) filter (where state = 'RECONCILED') as reconciled
                from payout_order
                where period = #{period} and commune = any(string_to_array(#{communes}, ',')) group by channel) s
            join (
                select o.channel,
                    count(*) filter (where a.state in ('CREATED', 'SENT')) as waiting_count,
                    coalesce(sum(a.amount) filter (where a.state in ('CREATED', 'SENT')), 0) as waiting,
                    count(*) filter (where a.state = 'ACCEPTED') as accepted_count,
                    coalesce(sum(a.amount) filter (where a.state = 'ACCEPTED'), 0) as accepted,
                    count(*) filter (where a.state = 'REJECTED') as rejected_count,
                    coalesce(sum(a.amount) filter (where a.state = 'REJECTED'), 0) as rejected,
                    count(*) filter (where a.state = 'PAID') as paid_count,
                    coalesce(sum(a.amount) filter (where a.state = 'PAID'), 0) as paid,
                    count(*) filter (where a.state = 'RETURNED') as returned_count,
                    coalesce(sum(a.amount) filter (where a.state = 'RETURNED'), 0) as returned
                from payout_order o join payout_attempt a on a.payment_order = o.id
                where o.period = #{period} and o.commune = any(string_to_array(#{communes}, ','))
                group by o.channel) a using (channel)
            left join lateral (
                select name, rank from payout_channel
                where code = s.channel and valid_from <= #{today} order by valid_from desc limit 1) c on true
            order by c.rank, s.channel
            """)
    @Options(timeout = LONGEST)
    List<ChannelTotals> channels(
            @Param("period") long period, @Param("communes") String communes, @Param("today") LocalDate today);

    /** By channel what statements say about a period's orders. */
    @Select("""
            select o.channel,
                count(*) filter (where l.matched and not l.credit) as debit_count,
                coalesce(sum(l.amount) filter (where l.matched and not l.credit), 0) as debits,
                count(*) filter (where l.matched and l.credit) as credit_count,
                coalesce(sum(l.amount) filter (where l.matched and l.credit), 0) as credits,
                count(*) filter (where not l.matched) as stray_count,
                coalesce(sum(l.amount) filter (where not l.matched), 0) as stray
            from payout_order o join payout_statement_line l on l.payment_order = o.id
            where o.period = #{period}
            group by o.channel
            """)
    @Options(timeout = LONGEST)
    List<StatementTotals> statements(long period);

    @Select("""
            select o.id as order_id, o.commune, o.msg_id, o.channel, o.round, o.count, o.total, o.value_date, o.state,
                (select coalesce(string_agg(f.what, ',' order by f.what), '') from payout_order_file f
                    where f.payment_order = o.id) as files
            from payout_order o
            where o.period = #{period} and (cast(#{channel} as text) is null or o.channel = #{channel})
            order by o.id
            limit #{limit} offset #{offset}
            """)
    List<OrderLine> orders(
            @Param("period") long period,
            @Param("channel") @Nullable String channel,
            @Param("limit") int limit,
            @Param("offset") int offset);

    /**
     * Lines that belong to no attempt: of the period's own orders, and, of its channels, those of nobody's order since
     * its first value date.
     */
    @Select("""
            select l.channel, l.booking, l.end_to_end_id, l.amount, l.credit, l.booked_on, l.reason,
                o.msg_id, p.state as payment_state, a.amount as attempt_amount, c.into_entry is not null as taken_over
            from payout_statement_line l
            left join payout_order o on o.id = l.payment_order
            left join payout_attempt a on a.payment_order = l.payment_order and a.end_to_end_id = l.end_to_end_id
            left join payout_payment p on p.entry = a.entry
            left join payout_carry c on c.from_entry = a.entry
            where not l.matched and (
                o.period = #{period}
                or l.payment_order is null and exists (
                    select from payout_order own
                    where own.period = #{period} and own.channel = l.channel and own.value_date <= l.booked_on))
            order by l.channel, l.booked_on, l.booking
            limit #{limit}
            """)
    List<StrayLine> strayLines(@Param("period") long period, @Param("limit") int limit);
}
