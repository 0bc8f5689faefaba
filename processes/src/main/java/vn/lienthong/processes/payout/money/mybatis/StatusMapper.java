package vn.lienthong.processes.payout.money.mybatis;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** What a channel says became of the attempts of an order, staged in {@code told_status}. */
@Mapper
public interface StatusMapper {

    String STAGE = """
            create temporary table told_status (
                end_to_end_id varchar(35) not null,
                status varchar(16) not null check (status in ('ACCEPTED', 'REJECTED')),
                reason varchar(8)) on commit drop
            """;

    String COLUMNS = "told_status (end_to_end_id, status, reason)";

    /** Without figures a temporary table is taken for small, whatever is in it. */
    @Update("analyze told_status")
    void analyze();

    /** An id that is not of the order. */
    @Select("""
            select end_to_end_id from told_status
            except
            select end_to_end_id from payout_attempt where payment_order = #{order}
            limit 1
            """)
    @Nullable
    String stranger(long order);

    /**
     * Takes over what is news, and fails the payments of what was rejected. Of two answers about one attempt the one
     * that does not pay again counts: accepted. {@code AM05}, known already, is such an answer too. Nothing is given up
     * ({@code UNBOOKED}) but what was accepted before.
     *
     * @return how many payments have failed
     */
    @Update("""
            with said as (
                select end_to_end_id, bool_or(status = 'ACCEPTED' or reason = 'AM05') as accepted,
                    coalesce(min(reason) filter (where status = 'REJECTED'), 'NARR') as reason
                from told_status group by end_to_end_id),
            changed as (
                update payout_attempt a set state = case when s.accepted then 'ACCEPTED' else 'REJECTED' end,
                    reason = case when s.accepted then null else s.reason end
                from said s
                where a.payment_order = #{order} and a.end_to_end_id = s.end_to_end_id and (
                    a.state in ('CREATED', 'SENT') and (s.accepted or s.reason <> 'UNBOOKED')
                    or a.state = 'ACCEPTED' and not s.accepted)
                returning a.entry, a.no, a.state, a.reason)
            update payout_payment p set state = 'FAILED', reason = c.reason, attempts = greatest(p.attempts, c.no)
            from changed c
            where p.entry = c.entry and c.state = 'REJECTED' and p.state = 'DUE'
            """)
    int apply(@Param("order") long order);
}
