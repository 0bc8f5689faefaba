package vn.lienthong.processes.payout.money;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.payout.copy.CopyOut;
import vn.lienthong.processes.payout.money.mybatis.PublicationMapper;

/** What became of a chunk's people, for those who are told, and the record that they were. */
@Component
public class Publications {

    private static final String OUTCOMES = """
            select e.id as entry, e.citizen_id, e.kind, e.amount, coalesce(p.state, e.state) as state,
                a.booked_on as paid_on, coalesce(a.channel, e.channel) as channel,
                case when p.entry is null then e.reason else p.reason end as reason
            from payout_entry e
            left join payout_payment p on p.entry = e.id
            left join payout_attempt a on a.entry = e.id and a.state = 'PAID'
            where e.period = ? and e.commune = ? and e.chunk = ?
                and (p.state in ('PAID', 'CARRIED', 'RETURNED') or p.entry is null and e.state = 'EXCLUDED')
            order by e.id
            """;

    private final CopyOut copyOut;
    private final PublicationMapper rows;

    Publications(CopyOut copyOut, PublicationMapper rows) {
        this.copyOut = copyOut;
        this.rows = rows;
    }

    /** Writes rows {@code entry,citizen_id,kind,amount,state,paid_on,channel,reason} of what has its end. */
    public void writeOutcomes(long period, String commune, int chunk, OutputStream to) throws IOException {
        copyOut.write(OUTCOMES, List.of(period, commune, chunk), to);
    }

    /**
     * Notes that a chunk was published; once more: the later one.
     *
     * @return false when there is no such chunk
     */
    public boolean note(long period, String commune, int chunk, PublicationTarget target, int count) {
        return rows.note(period, commune, chunk, target, count) > 0;
    }

    public boolean exists(long period, String commune, int chunk) {
        return rows.exists(period, commune, chunk);
    }
}
