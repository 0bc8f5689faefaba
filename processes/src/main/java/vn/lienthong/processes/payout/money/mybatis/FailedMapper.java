package vn.lienthong.processes.payout.money.mybatis;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Payments that have failed, and what was decided about them. {@code ids} are entries with commas between. */
@Mapper
public interface FailedMapper {

    String OF_THESE = """
             p.period = #{period} and p.commune = #{commune} and p.state = 'FAILED'
                and p.entry = any(cast(string_to_array(#{ids}, ',') as bigint[]))
            """;

    /** What is booked for an entry's attempts without belonging to them, debits less credits. */
    String STRAY_DEBIT = """
             (select coalesce(sum(case when l.credit then -l.amount else l.amount end), 0)
                from payout_attempt a
                join payout_statement_line l
                    on l.channel = a.channel and l.end_to_end_id = a.end_to_end_id and not l.matched
                where a.entry = p.entry) > 0
            """;

    @Select("""
            select p.entry, e.full_name, e.citizen_id, e.kind, p.amount, p.reason, p.attempts, e.channel, e.account,
                e.account_name, e.payee_relation, e.payee_name, """ + STRAY_DEBIT + """
                 as stray_debit
            from payout_payment p join payout_entry e on e.id = p.entry
            where p.period = #{period} and p.commune = #{commune} and p.state = 'FAILED'
                and (cast(#{reason} as text) is null or p.reason = #{reason})
            order by e.full_name, p.entry
            limit #{limit} offset #{offset}
            """)
    List<FailedRow> failed(
            @Param("period") long period,
            @Param("commune") String commune,
            @Param("reason") @Nullable String reason,
            @Param("limit") int limit,
            @Param("offset") int offset);

    @Select("""
            select reason, count(*) as count from payout_payment
            where period = #{period} and commune = #{commune} and state = 'FAILED'
            group by reason order by count(*) desc, reason
            """)
    List<ReasonCount> reasons(@Param("period") long period, @Param("commune") String commune);

    /** The latest decisions of a list. */
    @Select("""
            select d.entry, e.full_name, d.attempt, d.decision, d.failure,
                (select name from payout_channel c where c.code = d.channel order by valid_from desc limit 1) as channel,
                d.note, d.decided_by, d.decided_at
            from payout_failed_decision d join payout_entry e on e.id = d.entry
            where e.period = #{period} and e.commune = #{commune}
            order by d.id desc
            limit #{limit}
            """)
    List<DecisionRow> decisions(
            @Param("period") long period, @Param("commune") String commune, @Param("limit") int limit);

    @Select("select count(*) from payout_payment p where" + OF_THESE + "and" + STRAY_DEBIT)
    int bookedAllTheSame(@Param("period") long period, @Param("commune") String commune, @Param("ids") String ids);

    /** The post pays to whom shows his or her citizen id. */
    @Update("""
            update payout_entry e set channel = #{channel}, account = e.payee_id, account_name = e.payee_name,
                account_source = 'DEPARTMENT'
            from payout_payment p where e.id = p.entry and
            """ + OF_THESE)
    void chooseWhoShowsId(
            @Param("period") long period,
            @Param("commune") String commune,
            @Param("ids") String ids,
            @Param("channel") String channel);

    /** @param name empty: the payee */
    @Update("""
            update payout_entry e set channel = #{channel}, account = #{account},
                account_name = coalesce(nullif(#{name}, ''), e.payee_name), account_source = 'DEPARTMENT'
            from payout_payment p where e.id = p.entry and
            """ + OF_THESE)
    void chooseAccount(
            @Param("period") long period,
            @Param("commune") String commune,
            @Param("ids") String ids,
            @Param("channel") String channel,
            @Param("account") String account,
            @Param("name") String name);

    @Insert("""
            insert into payout_failed_decision (entry, attempt, decision, failure, channel, account, account_name, note,
                decided_by, decided_at)
            select p.entry, p.attempts, #{decision}, p.reason,
                case when #{decision} = 'AGAIN' then e.channel end, case when #{decision} = 'AGAIN' then e.account end,
                case when #{decision} = 'AGAIN' then coalesce(e.account_name, e.payee_name) end,
                #{note}, #{by}, #{at}
            from payout_payment p join payout_entry e on e.id = p.entry
            where""" + OF_THESE)
    void keep(
            @Param("period") long period,
            @Param("commune") String commune,
            @Param("ids") String ids,
            @Param("decision") String decision,
            @Param("note") String note,
            @Param("by") String by,
            @Param("at") Instant at);

    @Update("update payout_payment p set state = 'DUE', reason = null where" + OF_THESE)
    int payAgain(@Param("period") long period, @Param("commune") String commune, @Param("ids") String ids);

    @Update("update payout_payment p set state = #{state}, reason = #{reason} where" + OF_THESE)
    int end(
            @Param("period") long period,
            @Param("commune") String commune,
            @Param("ids") String ids,
            @Param("state") String state,
            @Param("reason") String reason);
}
