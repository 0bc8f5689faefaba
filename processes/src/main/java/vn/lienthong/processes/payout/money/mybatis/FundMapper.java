package vn.lienthong.processes.payout.money.mybatis;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/**
 * The fund of a period and who takes of it. Everybody locks the list before the period, and a list before what is in it.
 */
@Mapper
public interface FundMapper {

    /** Until the transaction ends, nobody else changes the list or what is paid of it. */
    @Select("""
            select state, coalesce(approved_total, 0) as approved_total from payout_list
            where period = #{period} and commune = #{commune}
            for update
            """)
    @Nullable
    ListRow lockList(@Param("period") long period, @Param("commune") String commune);

    @Select("select state, fund, reserved from payout_period where id = #{period} for no key update")
    @Nullable
    FundRow lockPeriod(long period);

    /** @return 0 where the rest of the fund is not enough */
    @Update("""
            update payout_period set reserved = reserved + #{amount}
            where id = #{period} and state = 'PAYING' and reserved + #{amount} <= fund
            """)
    int reserve(@Param("period") long period, @Param("amount") long amount);

    /** Reserves for what is due of a list. */
    @Update("""
            update payout_period set reserved = reserved + (
                select coalesce(sum(amount), 0) from payout_payment
                where period = #{period} and commune = #{commune} and state = 'DUE')
            where id = #{period}
            """)
    void take(@Param("period") long period, @Param("commune") String commune);

    @Update("""
            update payout_list set state = 'FUNDED'
            where period = #{period} and commune = #{commune} and state = 'APPROVED'
            """)
    void setFunded(@Param("period") long period, @Param("commune") String commune);

    @Update("update payout_period set fund = #{fund} where id = #{period}")
    void change(@Param("period") long period, @Param("fund") long fund);

    @Insert("""
            insert into payout_fund_change (period, fund_before, fund, changed_by, changed_at)
            values (#{period}, #{before}, #{fund}, #{by}, #{at})
            """)
    void keepChange(
            @Param("period") long period,
            @Param("before") long before,
            @Param("fund") long fund,
            @Param("by") String by,
            @Param("at") Instant at);

    /** @param rest đồng that are left */
    @Update("""
            update payout_payment p set state = 'CARRIED', reason = 'FUND_SHORT'
            from (
                select due.entry, sum(due.amount) over (
                    order by array_position(array['MONTHLY', 'ARREARS', 'FUNERAL'], e.kind::text), due.amount desc,
                        due.entry) as so_far
                from payout_payment due join payout_entry e on e.id = due.entry
                where due.period = #{period} and due.commune = #{commune} and due.state = 'DUE') ranked
            where p.entry = ranked.entry and ranked.so_far > #{rest} and p.state = 'DUE'
            """)
    int carryWhatDoesNotFit(@Param("period") long period, @Param("commune") String commune, @Param("rest") long rest);
}
