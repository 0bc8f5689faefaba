package vn.lienthong.processes.payout.money.mybatis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.payout.money.OrderState;

/** Orders and their attempts. */
@Mapper
public interface OrderMapper {

    /** Seconds: a commune of a hundred thousand people is one statement. */
    int LONGEST = 120;

    /**
     * The rows of an order lie side by side, so that its pages are its own. Standing attempts are counted payment by
     * payment: an anti-join would read the attempts of all lists for each of them.
     *
     * @param size payments in one order at the most
     * @return how many attempts
     */
    @Insert("""
            with due as materialized (
                select p.entry, p.amount, p.attempts + 1 as no, e.channel, e.account,
                    coalesce(e.account_name, e.payee_name) as account_name,
                    (row_number() over (partition by e.channel order by p.entry) - 1) / #{size} + 1 as part
                from payout_payment p join payout_entry e on e.id = p.entry
                where p.period = #{period} and p.commune = #{commune} and p.state = 'DUE'
                    and (select count(*) from payout_attempt a where a.entry = p.entry and a.standing) = 0),
            portion as (
                select nextval('payout_order_id_seq') as id, grouped.* from (
                    select channel, part, count(*) as count, sum(amount) as total
                    from due group by channel, part order by channel, part) grouped),
            period as (
                select id, programme || to_char(month, 'YYMM') as prefix,
                    'LT' || to_char(month, 'YYMM') || '-' || id || '-' as msg_prefix
                from payout_period where id = #{period}),
            round as (
                select coalesce(max(round), 0) + 1 as no from payout_order
                where period = #{period} and commune = #{commune}),
            fresh as (
                insert into payout_order (id, period, commune, channel, round, part, msg_id, count, total, value_date)
                overriding system value
                select portion.id, period.id, #{commune}, portion.channel, round.no, portion.part,
                    period.msg_prefix || portion.id, portion.count, portion.total, #{valueDate}
                from portion cross join period cross join round)
            insert into payout_attempt (entry, no, payment_order, end_to_end_id, channel, account, account_name, amount)
            select due.entry, due.no, portion.id,
                period.prefix || '-' || lpad(due.entry::text, 12, '0') || '-' || due.no,
                due.channel, due.account, due.account_name, due.amount
            from due join portion using (channel, part) cross join period
            order by portion.id, due.entry
            """)
    @Options(timeout = LONGEST)
    int create(
            @Param("period") long period,
            @Param("commune") String commune,
            @Param("size") int size,
            @Param("valueDate") LocalDate valueDate);

    /** @param states with commas between */
    @Select("""
            select id from payout_order
            where period = #{period} and commune = #{commune} and state = any(string_to_array(#{states}, ','))
            order by id
            """)
    List<Long> ids(@Param("period") long period, @Param("commune") String commune, @Param("states") String states);

    @Select("select distinct channel from payout_order where period = #{period} order by channel")
    List<String> channels(long period);

    /** Codes of all channels that were ever sent orders. */
    @Select("select distinct channel from payout_order where state <> 'CREATED' order by channel")
    List<String> channelsEver();

    /** @param today the day whose directory of channels holds; a channel that has ended is as it was last */
    @Select("""
            select o.id as order_id, o.period, o.commune, o.msg_id, p.case_id, f.code as case_code, p.programme, p.month,
                o.channel, c.kind, c.bin, c.bic, o.count, o.total, o.value_date, o.created_at,
                o.answered_at, o.state
            from payout_order o
            join payout_period p on p.id = o.period
            join case_file f on f.case_id = p.case_id
            left join lateral (
                select kind, bin, bic from payout_channel
                where code = o.channel and valid_from <= #{today} order by valid_from desc limit 1) c on true
            where o.id = #{id}
            """)
    Optional<OrderRow> byId(@Param("id") long id, @Param("today") LocalDate today);

    @Select("select state from payout_order where id = #{id} for no key update")
    @Nullable
    OrderState lock(long id);

    /** Notes when it got there. */
    @Update("""
            update payout_order set state = #{to},
                sent_at = case #{to} when 'SENT' then now() else sent_at end,
                answered_at = case #{to} when 'ANSWERED' then now() else answered_at end,
                reconciled_at = case #{to} when 'RECONCILED' then now() else reconciled_at end
            where id = #{id} and state = #{from}
            """)
    void change(@Param("id") long id, @Param("from") OrderState from, @Param("to") OrderState to);

    @Update("update payout_attempt set state = 'SENT' where payment_order = #{id} and state = 'CREATED'")
    void markSent(long id);

    /** How many of an order's attempts nothing is known of. */
    @Select("select count(*) from payout_attempt where payment_order = #{id} and state in ('CREATED', 'SENT')")
    int openAttempts(long id);

    /** How many of an order's attempts are accepted, and in no statement yet. */
    @Select("select count(*) from payout_attempt where payment_order = #{id} and state = 'ACCEPTED'")
    int missing(long id);

    @Select("""
            select code, kind, name, bin, bic, rank from payout_channel
            where valid_from <= #{today} and (valid_to is null or valid_to > #{today})
            order by rank, code
            """)
    List<ChannelRow> channelsOn(LocalDate today);

    /**
     * Days from the first one on which orders of a channel were valued until today, and later ones that are known; and
     * whatever day of the channel was not over yet when it was read last, or was never read.
     */
    @Select("""
            with own as (
                select id, value_date from payout_order
                where period = #{period} and channel = #{channel} and state <> 'CREATED'),
            unread as (
                select cast(day as date) as day from generate_series(
                    (select min(value_date) from payout_order where channel = #{channel} and state <> 'CREATED'),
                    cast(#{today} as date), interval '1 day') day
                where not exists (
                    select from payout_statement_day known
                    where known.channel = #{channel} and known.day = cast(day as date)
                        and cast(known.begun_at at time zone 'Asia/Ho_Chi_Minh' as date) > known.day))
            select day from (
                select cast(day as date) as day from generate_series(
                    (select min(value_date) from own), cast(#{today} as date), interval '1 day') day
                union
                select value_date from own
                union
                select l.booked_on from own join payout_statement_line l on l.payment_order = own.id
                union
                select day from unread) known
            order by day desc
            limit 400
            """)
    List<LocalDate> days(
            @Param("period") long period, @Param("channel") String channel, @Param("today") LocalDate today);

    /** The later of two readings counts. */
    @Insert("""
            insert into payout_statement_day (channel, day, begun_at) values (#{channel}, #{day}, #{begunAt})
            on conflict (channel, day) do update
            set begun_at = greatest(payout_statement_day.begun_at, excluded.begun_at)
            """)
    void keepDay(@Param("channel") String channel, @Param("day") LocalDate day, @Param("begunAt") Instant begunAt);
}
