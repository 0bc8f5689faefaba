package vn.lienthong.processes.payout.money.mybatis;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** How lists are settled and periods closed. */
@Mapper
public interface SettlementMapper {

    @Select("""
            select count(*) from payout_payment
            where period = #{period} and commune = #{commune} and state = 'FAILED'
            """)
    int failed(@Param("period") long period, @Param("commune") String commune);

    /** @return 0 where something of the list is still under way */
    @Update("""
            update payout_list l set state = 'SETTLED'
            where l.period = #{period} and l.commune = #{commune} and l.state = 'FUNDED' and not exists (
                select from payout_payment p
                where p.period = l.period and p.commune = l.commune and p.state in ('DUE', 'FAILED'))
            """)
    int settle(@Param("period") long period, @Param("commune") String commune);

    @Select("""
            select state, count(*) as count, sum(amount) as total from payout_payment
            where period = #{period} and commune = #{commune} group by state order by state
            """)
    List<SumRow> sums(@Param("period") long period, @Param("commune") String commune);

    /**
     * Closes a period whose lists are all settled, and whose paid, returned and carried payments are what was approved,
     * to the đồng; what is paid is what attempts were booked for.
     *
     * @return 0 where that is not so
     */
    @Update("""
            update payout_period period set state = 'CLOSED', closed_by = #{by}, closed_at = #{at}
            where period.id = #{period} and period.state = 'PAYING'
                and not exists (select from payout_list l where l.period = period.id and l.state <> 'SETTLED')
                and (select coalesce(sum(l.approved_total), 0) from payout_list l where l.period = period.id)
                    = (select coalesce(sum(p.amount) filter (where p.state in ('PAID', 'RETURNED', 'CARRIED')), 0)
                        from payout_payment p where p.period = period.id)
                and (select coalesce(sum(p.amount) filter (where p.state = 'PAID'), 0)
                        from payout_payment p where p.period = period.id)
                    = (select coalesce(sum(a.amount), 0)
                        from payout_order o join payout_attempt a on a.payment_order = o.id
                        where o.period = period.id and a.state = 'PAID')
            """)
    @Options(timeout = OrderMapper.LONGEST)
    int close(@Param("period") long period, @Param("by") String by, @Param("at") Instant at);

    @Select("""
            select state, count(*) as count, sum(amount) as total from payout_payment
            where period = #{period} group by state order by state
            """)
    List<SumRow> sumsOfPeriod(long period);

    @Select("select coalesce(sum(approved_total), 0) from payout_list where period = #{period}")
    long approved(long period);

    @Select("""
            select commune from payout_list where period = #{period} and state <> 'SETTLED' order by commune
            """)
    List<String> unsettled(long period);
}
