package vn.lienthong.processes.payout.clean.mybatis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.payout.clean.Channel;
import vn.lienthong.processes.payout.clean.Entry;
import vn.lienthong.processes.payout.clean.Made;
import vn.lienthong.processes.payout.clean.Part;

/** Entries one by one, as the commune works through them. */
@Mapper
public interface EntryMapper {

    String COLUMNS = """
            select id, xmin::text::bigint as version, citizen_id, full_name, birth_date, sex, kind, amount,
                payee_relation, payee_id, payee_name, payee_until, channel, account, account_name, account_source, state,
                match_level, reason, note, decided_by, decided_at
            from payout_entry where period = #{part.period} and commune = #{part.commune}
            """;

    String OPEN = " and state in ('MISMATCHED', 'UNACCOUNTED') ";

    /** By the given name, which comes last, then by the whole name. */
    String BY_NAME = """
             order by substring(full_name from '[^ ]+$') collate "vi-x-icu", full_name collate "vi-x-icu", id
            limit #{limit} offset #{offset}
            """;

    /**
     * The rows that a decision is about: those that are still as they were seen. They are locked, kept as they are, and
     * then changed by what follows.
     */
    String DECIDED = """
            with seen as (
                select * from unnest(string_to_array(#{made.ids}, ',')::bigint[],
                    string_to_array(#{made.versions}, ',')::bigint[]) as s (id, version)),
            old as (
                select e.* from payout_entry e join seen on seen.id = e.id and seen.version = e.xmin::text::bigint
                where e.period = #{made.part.period} and e.commune = #{made.part.commune}
                    and e.state = any(string_to_array(#{made.states}, ','))
                for update of e),
            kept as (
                insert into payout_decision (entry, decision, reason, note, decided_by, decided_at, before)
                select id, #{made.decision}::text, reason, #{made.note}::text, #{made.by}::text, #{made.at}::timestamptz,
                    jsonb_build_object('state', state, 'citizenId', citizen_id, 'fullName', full_name,
                        'birthDate', birth_date, 'payeeRelation', payee_relation, 'payeeId', payee_id,
                        'payeeName', payee_name, 'payeeUntil', payee_until, 'channel', channel, 'account', account,
                        'accountName', account_name, 'accountSource', account_source)
                from old)
            update payout_entry e
            set note = #{made.note}, decided_by = #{made.by}, decided_at = #{made.at},
            """;

    String OF_OLD = " from old where e.id = old.id";

    /** @param reason code, or null for any */
    @Select(COLUMNS + OPEN + " and (#{reason}::text is null or reason = #{reason})" + BY_NAME)
    List<Entry> open(
            @Param("part") Part part,
            @Param("reason") @Nullable String reason,
            @Param("limit") int limit,
            @Param("offset") int offset);

    /** Anybody on the list: a citizen id, or a part of a name in any case. */
    @Select(COLUMNS + """
             and (citizen_id = #{words} or full_name ilike
                '%' || replace(replace(replace(#{words}, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%')
            """ + BY_NAME)
    List<Entry> named(
            @Param("part") Part part,
            @Param("words") String words,
            @Param("limit") int limit,
            @Param("offset") int offset);

    @Select(COLUMNS + " and id = #{id}")
    Optional<Entry> byId(@Param("part") Part part, @Param("id") long id);

    /** @param ids with commas between */
    @Select(COLUMNS + " and id = any(string_to_array(#{ids}, ',')::bigint[]) order by decided_at desc nulls last")
    List<Entry> byIds(@Param("part") Part part, @Param("ids") String ids);

    @Select("""
            select reason, state, count(*) as entries from payout_entry
            where period = #{period} and commune = #{commune} and state in ('MISMATCHED', 'UNACCOUNTED')
            group by reason, state order by state, entries desc, reason
            """)
    List<OpenCount> openCounts(Part part);

    /** Channels of a day, the first to be tried first. */
    @Select("""
            select code, kind, name from payout_channel
            where valid_from <= #{day} and (valid_to is null or valid_to > #{day}) order by rank, code
            """)
    List<Channel> channels(LocalDate day);

    /** Name of another programme that somebody is paid by in the same month. */
    @Select("""
            select g.name from payout_period p join payout_period other on other.month = p.month and other.id <> p.id
                join payout_entry e on e.period = other.id and e.citizen_id = #{citizenId} and e.kind = #{kind}
                join payout_programme g on g.code = other.programme
            where p.id = #{period} and other.state <> 'CANCELLED' and e.state <> 'EXCLUDED' limit 1
            """)
    Optional<String> programmeToo(
            @Param("period") long period, @Param("citizenId") String citizenId, @Param("kind") String kind);

    /** An account belongs to the payee: to somebody else it says nothing. */
    @Update(DECIDED + """
            state = 'IMPORTED', match_level = null, reason = null, citizen_id = #{citizenId}, full_name = #{fullName},
            birth_date = #{birthDate}, payee_relation = #{relation}, payee_id = #{payeeId}, payee_name = #{payeeName},
            payee_until = #{payeeUntil},
            channel = case when old.payee_id = #{payeeId} then old.channel end,
            account = case when old.payee_id = #{payeeId} then old.account end,
            account_name = case when old.payee_id = #{payeeId} then old.account_name end
            """ + OF_OLD)
    int correct(
            @Param("made") Made made,
            @Param("citizenId") String citizenId,
            @Param("fullName") String fullName,
            @Param("birthDate") LocalDate birthDate,
            @Param("relation") String relation,
            @Param("payeeId") String payeeId,
            @Param("payeeName") String payeeName,
            @Param("payeeUntil") @Nullable LocalDate payeeUntil);

    @Update(DECIDED + "state = 'MATCHED', reason = null" + OF_OLD)
    int accept(@Param("made") Made made);

    @Update(DECIDED + "state = 'EXCLUDED', reason = 'EXCLUDED_BY_COMMUNE'" + OF_OLD)
    int exclude(@Param("made") Made made);

    @Update(DECIDED + """
            state = 'MATCHED', reason = null, channel = #{channel}, account = #{account}, account_name = #{accountName},
            account_source = 'COMMUNE'
            """ + OF_OLD)
    int changeAccount(
            @Param("made") Made made,
            @Param("channel") String channel,
            @Param("account") String account,
            @Param("accountName") String accountName);

    /** The post pays to whom shows his or her citizen id. */
    @Update(DECIDED + """
            state = 'MATCHED', reason = null, channel = #{channel}, account = old.payee_id,
            account_name = old.payee_name, account_source = 'COMMUNE'
            """ + OF_OLD)
    int payByPost(@Param("made") Made made, @Param("channel") String channel);
}
