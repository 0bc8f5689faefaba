package vn.lienthong.processes.judicial.dossier.mybatis;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import vn.lienthong.processes.judicial.dossier.Apology;
import vn.lienthong.processes.judicial.dossier.ClockStop;
import vn.lienthong.processes.judicial.dossier.Consent;
import vn.lienthong.processes.judicial.dossier.News;
import vn.lienthong.processes.judicial.dossier.Refund;
import vn.lienthong.processes.judicial.dossier.Stop;
import vn.lienthong.processes.judicial.dossier.Supplement;
import vn.lienthong.processes.judicial.dossier.Withdrawal;

/**
 * Tables {@code judicial_clock}, {@code judicial_supplement}, {@code judicial_apology}, {@code judicial_event},
 * {@code consent} and the end of {@code judicial_request}, for reading.
 */
@Mapper
public interface DossierMapper {

    @Select("""
            select stopped_at, started_at, reason from judicial_clock
            where request = #{request} order by stopped_at limit #{limit}
            """)
    List<ClockStop> stops(@Param("request") long request, @Param("limit") int limit);

    @Select("""
            select number, question, asked_at, answer, answered_by, answered_at, sent_at, dropped_at
            from judicial_supplement
            where request = #{request} order by number limit #{limit}
            """)
    List<Supplement> supplements(@Param("request") long request, @Param("limit") int limit);

    @Select("""
            select number, reason, old_due_at, new_due_at, signed_by, signed_at from judicial_apology
            where request = #{request} order by number limit #{limit}
            """)
    List<Apology> apologies(@Param("request") long request, @Param("limit") int limit);

    @Select("""
            select partner, number, type, coalesce(data ->> 'text', data ->> 'reason') as text, data ->> 'until' as until,
                said_at, received_at, applied_at
            from judicial_event
            where request = #{request} order by partner, number limit #{limit}
            """)
    List<News> news(@Param("request") long request, @Param("limit") int limit);

    @Select("""
            select id, purpose, scope, given_at, channel, withdrawn_at from consent
            where request = #{request} order by given_at desc limit 1
            """)
    Optional<Consent> consent(long request);

    @Select("""
            select withdrawn_reason as reason, withdrawn_by as "by", withdrawn_at as at from judicial_request
            where id = #{request} and withdrawn_reason is not null
            """)
    Optional<Withdrawal> withdrawal(long request);

    @Select("""
            select stopped_for as cause, stopped_reason as reason, stopped_by as "by", stopped_at as at
            from judicial_request where id = #{request} and stopped_at is not null
            """)
    Optional<Stop> stop(long request);

    @Select("""
            select fee_refund_receipt as receipt, fee_refunded_at as at from judicial_request
            where id = #{request} and fee_refunded_at is not null
            """)
    Optional<Refund> refund(long request);
}
