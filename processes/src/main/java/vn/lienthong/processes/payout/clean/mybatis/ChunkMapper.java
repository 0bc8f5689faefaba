package vn.lienthong.processes.payout.clean.mybatis;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.lienthong.processes.payout.clean.Part;

/** Entries chunk by chunk: what is to be done with them, and what workers found out. */
@Mapper
public interface ChunkMapper {

    @Select("""
            select distinct chunk from payout_entry
            where period = #{part.period} and commune = #{part.commune} and state = #{state}
            order by chunk limit #{limit}
            """)
    List<Integer> inState(@Param("part") Part part, @Param("state") String state, @Param("limit") int limit);

    @Select("""
            select count(*) from payout_entry
            where period = #{part.period} and commune = #{part.commune} and state = #{state}
            """)
    int count(@Param("part") Part part, @Param("state") String state);

    /** How many staged results are not of entries of the chunk. */
    @Select("""
            select count(*) from payout_staged_match s where not exists (
                select from payout_entry e where e.id = s.entry and e.period = #{part.period}
                    and e.commune = #{part.commune} and e.chunk = #{chunk})
            """)
    int strangeMatches(@Param("part") Part part, @Param("chunk") int chunk);

    /** How many staged results take somebody who has died for somebody to be paid; a funeral is supported then. */
    @Select("""
            select count(*) from payout_staged_match s join payout_entry e on e.id = s.entry
            where s.level = 'DECEASED' and s.reason is null and e.kind <> 'FUNERAL'
            """)
    int paidThoughDeceased();

    @Update("""
            update payout_entry e
            set state = case when s.reason is null then 'MATCHED' else 'MISMATCHED' end, match_level = s.level,
                reason = s.reason
            from payout_staged_match s
            where e.id = s.entry and e.state = 'IMPORTED'
            """)
    int match();

    @Select("""
            select count(*) from payout_staged_account s where not exists (
                select from payout_entry e where e.id = s.entry and e.period = #{part.period}
                    and e.commune = #{part.commune} and e.chunk = #{chunk})
            """)
    int strangeAccounts(@Param("part") Part part, @Param("chunk") int chunk);

    /** How many staged results name a channel that there is not on a day. */
    @Select("""
            select count(*) from payout_staged_account s where s.channel is not null and not exists (
                select from payout_channel c where c.code = s.channel
                    and c.valid_from <= #{day} and (c.valid_to is null or c.valid_to > #{day}))
            """)
    int unknownChannels(LocalDate day);

    /** An account that can't be used is kept too: the commune sees what was tried. */
    @Update("""
            update payout_entry e
            set state = case when s.reason is null then 'PAYABLE' else 'UNACCOUNTED' end, reason = s.reason,
                channel = coalesce(s.channel, e.channel), account = coalesce(s.account, e.account),
                account_name = coalesce(s.account_name, e.account_name),
                account_source = coalesce(s.account_source, e.account_source)
            from payout_staged_account s
            where e.id = s.entry and e.state = 'MATCHED'
            """)
    int account();
}
