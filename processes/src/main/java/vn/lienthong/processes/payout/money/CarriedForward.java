package vn.lienthong.processes.payout.money;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.payout.PayoutSettings;
import vn.lienthong.processes.payout.Period;
import vn.lienthong.processes.payout.money.mybatis.CarryMapper;
import vn.lienthong.processes.payout.money.mybatis.OfferRow;

/**
 * What was carried forward in closed periods, or came back after their lists were settled, as entries of an open period:
 * one ARREARS entry a person, one FUNERAL entry for a funeral. Each debt is taken over once.
 */
@Component
public class CarriedForward {

    private final CarryMapper rows;
    private final PayoutSettings settings;
    private final Clock clock;

    CarriedForward(CarryMapper rows, PayoutSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** What can be taken over into a period. */
    public OfferRow offeredTo(Period period) {
        return rows.offer(period.id());
    }

    /**
     * Adds what is owed to a period's list. People who have a row of that kind already are left out, as what is owed may
     * be in it: they stay on offer.
     *
     * @param by user id
     * @return how many people were added; 0 when it is repeated
     * @throws Refusal when the period's list is closed
     */
    @Transactional
    public int into(Period period, String by) {
        if (!Period.State.OPEN.name().equals(rows.lockPeriod(period.id()))) {
            throw new Refusal("Danh sách của kỳ đã chốt");
        }
        var id = UUID.randomUUID();
        int people = rows.take(period.id(), id, settings.chunkSize());
        if (people > 0) {
            rows.keepImport(id, period.id(), people, by, clock.instant());
        }
        return people;
    }
}
