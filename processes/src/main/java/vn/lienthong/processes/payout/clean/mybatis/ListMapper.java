package vn.lienthong.processes.payout.clean.mybatis;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.payout.clean.Part;
import vn.lienthong.processes.payout.clean.PayoutList;

/** Table {@code payout_list}, and what the approval of a list writes. */
@Mapper
public interface ListMapper {

    String OF_PART = " from payout_list where period = #{period} and commune = #{commune}";
    String ROW = """
            select period, commune, state, chunks, confirmed_by, confirmed_for, confirmed_at, checked_by, checked_for,
                checked_at, approved_by, approved_for, approved_at, approved_count, approved_total
            """;

    @Select(ROW + OF_PART)
    Optional<PayoutList> of(Part part);

    /** Keeps the list as it is until the transaction ends; entries may change meanwhile. */
    @Select(ROW + OF_PART + " for share")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<PayoutList> keep(Part part);

    /** Waits for all who keep the list, and takes it. */
    @Select(ROW + OF_PART + " for update")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<PayoutList> take(Part part);

    /** How many entries are in none of these states, with commas between. */
    @Select("""
            select count(*) from payout_entry
            where period = #{part.period} and commune = #{part.commune} and state <> all(string_to_array(#{states}, ','))
            """)
    int notIn(@Param("part") Part part, @Param("states") String states);

    @Update("""
            update payout_list
            set state = 'CONFIRMED', confirmed_by = #{by}, confirmed_for = #{onBehalfOf}, confirmed_at = #{at}
            where period = #{part.period} and commune = #{part.commune} and state = 'CLEANING'
            """)
    int confirm(
            @Param("part") Part part,
            @Param("by") String by,
            @Param("onBehalfOf") @Nullable String onBehalfOf,
            @Param("at") Instant at);

    @Update("""
            update payout_list
            set state = 'CHECKED', checked_by = #{by}, checked_for = #{onBehalfOf}, checked_at = #{at}
            where period = #{part.period} and commune = #{part.commune} and state = 'CONFIRMED'
            """)
    int check(
            @Param("part") Part part,
            @Param("by") String by,
            @Param("onBehalfOf") @Nullable String onBehalfOf,
            @Param("at") Instant at);

    /** Who confirmed and checked it is in the case's history; now they do so anew. */
    @Update("""
            update payout_list
            set state = 'CLEANING', confirmed_by = null, confirmed_for = null, confirmed_at = null,
                checked_by = null, checked_for = null, checked_at = null
            where period = #{period} and commune = #{commune} and state in ('CONFIRMED', 'CHECKED')
            """)
    int giveBack(Part part);

    @Insert("""
            insert into payout_payment (entry, period, commune, amount)
            select id, period, commune, amount from payout_entry
            where period = #{period} and commune = #{commune} and state = 'PAYABLE'
            on conflict (entry) do nothing
            """)
    int makePayments(Part part);

    @Update("""
            update payout_list l
            set state = 'APPROVED', approved_by = #{by}, approved_for = #{onBehalfOf}, approved_at = #{at},
                approved_count = paid.entries, approved_total = paid.total
            from (select count(*) as entries, coalesce(sum(amount), 0) as total from payout_payment
                where period = #{part.period} and commune = #{part.commune}) paid
            where l.period = #{part.period} and l.commune = #{part.commune} and l.state = 'CHECKED'
            """)
    int approve(
            @Param("part") Part part,
            @Param("by") String by,
            @Param("onBehalfOf") @Nullable String onBehalfOf,
            @Param("at") Instant at);
}
