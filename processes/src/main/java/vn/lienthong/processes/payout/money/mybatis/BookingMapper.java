package vn.lienthong.processes.payout.money.mybatis;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/**
 * Lines of statements, staged in {@code told_booking}; its methods are called in their order. Lines are matched before
 * they are kept, so that each is written once.
 */
@Mapper
public interface BookingMapper {

    int LONGEST = OrderMapper.LONGEST;

    String STAGE = """
            create temporary table told_booking (
                booking varchar(64) not null,
                end_to_end_id varchar(35) not null,
                amount bigint not null check (amount > 0),
                credit boolean not null,
                booked_on date not null,
                reason varchar(8),
                attempt bigint,
                entry bigint,
                no int,
                payment_order bigint,
                known boolean not null default false,
                matched boolean not null default false) on commit drop
            """;

    String COLUMNS = "told_booking (booking, end_to_end_id, amount, credit, booked_on, reason)";

    /** Orders of lists that are not settled; found first, as the lists are few and their payments many. */
    String OPEN_ORDER = """
             open_order as materialized (
                select o.id from payout_order o
                join payout_list l on l.period = o.period and l.commune = o.commune
                where o.id in (select payment_order from told_booking) and l.state = 'FUNDED'),
            """;

    /** Without figures a temporary table is taken for small, whatever is in it. */
    @Update("analyze told_booking")
    @Options(timeout = LONGEST)
    void analyze();

    /** Finds the attempts; an id tells entry and number, so it needs no index of its own. */
    @Update("""
            update told_booking t
            set attempt = a.id, entry = a.entry, no = a.no, payment_order = a.payment_order
            from payout_attempt a
            where t.end_to_end_id ~ '^[A-Z0-9]{6,12}-[0-9]{12}-[0-9]{1,4}$'
                and a.entry = cast(split_part(t.end_to_end_id, '-', 2) as bigint)
                and a.no = cast(split_part(t.end_to_end_id, '-', 3) as int)
                and a.end_to_end_id = t.end_to_end_id and a.channel = #{channel}
            """)
    @Options(timeout = LONGEST)
    void findAttempts(String channel);

    /**
     * Nobody else writes to these orders until the transaction ends.
     *
     * @param order one that is locked with them; null for none
     */
    @Select("""
            select count(*) from (
                select id from payout_order
                where id = cast(#{order} as bigint) or id in (select payment_order from told_booking)
                order by id
                for no key update) locked
            """)
    @Options(timeout = LONGEST)
    int lockOrders(@Param("order") @Nullable Long order);

    /** Nobody settles these lists until the transaction ends. */
    @Select("""
            select count(*) from (
                select from payout_list l
                where (l.period, l.commune) in (
                    select o.period, o.commune from payout_order o
                    where o.id in (select payment_order from told_booking))
                order by l.period, l.commune
                for share) locked
            """)
    @Options(timeout = LONGEST)
    int lockLists();

    /** What was told more than once is told once. */
    @Update("""
            delete from told_booking t
            using (
                select ctid as place, row_number() over (partition by booking, end_to_end_id, amount, credit) as time
                from told_booking) again
            where t.ctid = again.place and again.time > 1
            """)
    @Options(timeout = LONGEST)
    void dropRepeated();

    /** Line by line: a join would read all lines of the channel for each call. */
    @Update("""
            delete from told_booking t
            where (select count(*) from payout_statement_line l
                where l.channel = #{channel} and l.booking = t.booking and l.end_to_end_id = t.end_to_end_id
                    and l.amount = t.amount and l.credit = t.credit) > 0
            """)
    @Options(timeout = LONGEST)
    void dropKnown(String channel);

    /** How many lines are news. */
    @Select("select count(*) from told_booking where not known")
    int fresh();

    /** A number that stands for another line already. */
    @Select("""
            select t.booking from told_booking t
            where not t.known and (select count(*) from payout_statement_line l
                where l.channel = #{channel} and l.booking = t.booking and l.end_to_end_id = t.end_to_end_id
                    and l.amount = t.amount and l.credit = t.credit) = 0
            limit 1
            """)
    @Options(timeout = LONGEST)
    @Nullable
    String contradiction(String channel);

    /** Adds the lines about the same attempts that nothing could be made of before. */
    @Insert("""
            insert into told_booking (booking, end_to_end_id, amount, credit, booked_on, reason, attempt, entry, no,
                payment_order, known)
            select l.booking, l.end_to_end_id, l.amount, l.credit, l.booked_on, l.reason, t.attempt, t.entry, t.no,
                t.payment_order, true
            from (select distinct end_to_end_id, attempt, entry, no, payment_order from told_booking
                where attempt is not null) t
            join payout_statement_line l
                on l.channel = #{channel} and l.end_to_end_id = t.end_to_end_id and not l.matched
            """)
    @Options(timeout = LONGEST)
    void recallUnmatched(String channel);

    /**
     * A debit of the attempt's amount pays it, in whatever state it is told to be; not when another attempt of the
     * payment stands, or something else has been decided meanwhile.
     */
    @Update("""
            with""" + OPEN_ORDER + """
            candidate as (
                select distinct on (t.entry) t.booking, t.attempt, t.entry, t.no, t.booked_on
                from told_booking t
                join open_order o on o.id = t.payment_order
                join payout_attempt a on a.id = t.attempt
                join payout_payment p on p.entry = t.entry
                where not t.credit and not t.matched and t.amount = a.amount and (
                    a.state in ('CREATED', 'SENT', 'ACCEPTED') and p.state = 'DUE'
                    or a.state in ('REJECTED', 'RETURNED') and p.state in ('DUE', 'FAILED') and not exists (
                        select from payout_attempt other where other.entry = t.entry and other.standing))
                order by t.entry, a.standing desc, t.booked_on, t.booking),
            attempt as (
                update payout_attempt a set state = 'PAID', reason = null, booked_on = c.booked_on
                from candidate c where a.id = c.attempt),
            payment as (
                update payout_payment p set state = 'PAID', reason = null, attempts = greatest(p.attempts, c.no)
                from candidate c where p.entry = c.entry)
            update told_booking t set matched = true from candidate c where t.booking = c.booking
            """)
    @Options(timeout = LONGEST)
    int pay();

    /** Of an attempt that was booked twice, the credit of one booking leaves it paid. */
    @Update("""
            with pair as (
                select debit.attempt, min(debit.booking) as debit, min(credit.booking) as credit
                from told_booking debit
                join told_booking credit on credit.attempt = debit.attempt and credit.amount = debit.amount
                join payout_attempt a on a.id = debit.attempt and a.amount = debit.amount and a.state = 'PAID'
                where not debit.matched and not credit.matched and not debit.credit and credit.credit
                group by debit.attempt)
            update told_booking t set matched = true
            from pair where t.attempt = pair.attempt and t.booking in (pair.debit, pair.credit)
            """)
    @Options(timeout = LONGEST)
    void cancelOut();

    /** A credit of its amount takes an attempt back, while the list is not settled. */
    @Update("""
            with""" + OPEN_ORDER + """
            candidate as (
                select distinct on (t.attempt) t.booking, t.attempt, t.entry, coalesce(t.reason, 'NARR') as reason
                from told_booking t
                join open_order o on o.id = t.payment_order
                join payout_attempt a on a.id = t.attempt
                join payout_payment p on p.entry = t.entry
                where t.credit and not t.matched and t.amount = a.amount and a.state = 'PAID' and p.state = 'PAID'
                order by t.attempt, t.booked_on, t.booking),
            attempt as (
                update payout_attempt a set state = 'RETURNED', reason = c.reason
                from candidate c where a.id = c.attempt),
            payment as (
                update payout_payment p set state = 'FAILED', reason = c.reason
                from candidate c where p.entry = c.entry)
            update told_booking t set matched = true from candidate c where t.booking = c.booking
            """)
    @Options(timeout = LONGEST)
    int takeBack();

    @Insert("""
            insert into payout_statement_line (channel, booking, payment_order, end_to_end_id, amount, credit, booked_on,
                reason, matched)
            select #{channel}, booking, payment_order, end_to_end_id, amount, credit, booked_on, reason, matched
            from told_booking where not known
            order by booking
            on conflict (channel, booking) do nothing
            """)
    @Options(timeout = LONGEST)
    int keep(String channel);

    @Update("""
            update payout_statement_line l set matched = true
            from told_booking t
            where t.known and t.matched and l.channel = #{channel} and l.booking = t.booking
            """)
    @Options(timeout = LONGEST)
    void markRecalled(String channel);

    @Select("select count(*) from told_booking where not known and not matched")
    int unmatched();

    /** What was booked was received: of orders that were not known to be. */
    @Update("""
            update payout_order o set state = 'SENT', sent_at = now()
            where o.id in (select payment_order from told_booking where matched) and o.state in ('CREATED', 'UNKNOWN')
            """)
    void markSent();

    /** @param order null for all that were told of */
    @Update("""
            update payout_order o set state = 'ANSWERED', answered_at = now()
            where (o.id = cast(#{order} as bigint) or o.id in (select payment_order from told_booking where matched))
                and o.state = 'SENT' and not exists (
                    select from payout_attempt a where a.payment_order = o.id and a.state in ('CREATED', 'SENT'))
            """)
    @Options(timeout = LONGEST)
    void markAnswered(@Param("order") @Nullable Long order);

    /** @param order null for all that were told of */
    @Update("""
            update payout_order o set state = 'RECONCILED', reconciled_at = now()
            where (o.id = cast(#{order} as bigint) or o.id in (select payment_order from told_booking where matched))
                and o.state = 'ANSWERED' and not exists (
                    select from payout_attempt a where a.payment_order = o.id and a.state = 'ACCEPTED')
            """)
    @Options(timeout = LONGEST)
    void markReconciled(@Param("order") @Nullable Long order);
}
