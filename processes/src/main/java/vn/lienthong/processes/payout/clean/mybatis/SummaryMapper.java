package vn.lienthong.processes.payout.clean.mybatis;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import vn.lienthong.processes.payout.clean.Channel;
import vn.lienthong.processes.payout.clean.Part;

/** Counts and sums over a commune's list. */
@Mapper
public interface SummaryMapper {

    /** Reads the entries once, however many ways they are counted. */
    @Select("""
            with entries as (
                select state, kind, channel, match_level, state = 'PAYABLE' as payable, count(*) as entries,
                    sum(amount) as total
                from payout_entry where period = #{period} and commune = #{commune}
                group by state, kind, channel, match_level)
            select case when grouping(payable, kind) = 0 then 'PAYABLE_KIND'
                    when grouping(payable, channel) = 0 then 'PAYABLE_CHANNEL'
                    when grouping(state) = 0 then 'STATE' when grouping(kind) = 0 then 'KIND'
                    when grouping(channel) = 0 then 'CHANNEL' else 'LEVEL' end as dimension,
                case when grouping(state) = 0 then state when grouping(kind) = 0 then kind
                    when grouping(channel) = 0 then channel else match_level end as code,
                sum(entries)::bigint as entries, sum(total)::bigint as total
            from entries
            group by grouping sets ((state), (kind), (channel), (match_level), (payable, kind), (payable, channel))
            having grouping(payable) = 1 or payable
            union all
            select 'PAYMENT', state, count(*), sum(amount)::bigint from payout_payment
            where period = #{period} and commune = #{commune} group by state
            order by dimension, code
            """)
    List<SummaryRow> of(Part part);

    /** All channels that there ever were, the first to be tried first. */
    @Select("""
            select code, kind, name from (
                select distinct on (code) code, kind, name, rank from payout_channel order by code, valid_from desc) last
            order by rank, code
            """)
    List<Channel> channels();

    @Select("select name from payout_programme where code = #{code}")
    Optional<String> programmeName(String code);
}
