package vn.lienthong.processes.payout.money;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.payout.copy.CopyIn;
import vn.lienthong.processes.payout.money.mybatis.ChannelRow;
import vn.lienthong.processes.payout.money.mybatis.OrderMapper;
import vn.lienthong.processes.payout.money.mybatis.OrderRow;
import vn.lienthong.processes.payout.money.mybatis.StatusMapper;

/** What channels are asked to pay, and what they say became of it. Whatever is told again changes nothing. */
@Component
public class Orders {

    private final OrderMapper rows;
    private final StatusMapper statuses;
    private final CopyIn copyIn;
    private final Clock clock;

    Orders(OrderMapper rows, StatusMapper statuses, CopyIn copyIn, Clock clock) {
        this.rows = rows;
        this.statuses = statuses;
        this.copyIn = copyIn;
        this.clock = clock;
    }

    public Optional<OrderRow> byId(long id) {
        return rows.byId(id, today());
    }

    /** The channels of today. */
    public List<ChannelRow> channels() {
        return rows.channelsOn(today());
    }

    /**
     * Days whose statements may hold bookings of a period's orders, or returns of earlier ones that nobody has read yet; the
     * newest first.
     */
    public List<LocalDate> days(long period, String channel) {
        return rows.days(period, channel, today());
    }

    /** Notes that a day's statement is in the ledger, as it was when its reading began. */
    @Transactional
    public void noteRead(String channel, LocalDate day, Instant begunAt) {
        rows.keepDay(channel, day, begunAt);
    }

    /**
     * Notes what is known about the sending of an order.
     *
     * @throws NotInThisState when more is known already
     */
    @Transactional
    public void tell(long id, Sending told) {
        var state = locked(id);
        switch (told) {
            case SENT -> receive(id, state);
            case UNKNOWN -> {
                if (state == OrderState.CREATED) {
                    rows.change(id, OrderState.CREATED, OrderState.UNKNOWN);
                } else if (state != OrderState.UNKNOWN) {
                    throw new NotInThisState(state);
                }
            }
            case CREATED -> {
                if (state == OrderState.UNKNOWN) {
                    rows.change(id, OrderState.UNKNOWN, OrderState.CREATED);
                } else if (state != OrderState.CREATED) {
                    throw new NotInThisState(state);
                }
            }
        }
    }

    /**
     * Takes over what the channel says about attempts: rows {@code end_to_end_id,status,reason}.
     *
     * @throws StrangeAttempt for an id that is not of the order; nothing is written then
     */
    @Transactional
    public void answer(long id, InputStream csv) throws IOException {
        long told = copyIn.stage(StatusMapper.STAGE, StatusMapper.COLUMNS, csv);
        var state = locked(id);
        if (told == 0) {
            return;
        }
        statuses.analyze();
        var stranger = statuses.stranger(id);
        if (stranger != null) {
            throw new StrangeAttempt(stranger);
        }
        receive(id, state);
        statuses.apply(id);
        if (rows.openAttempts(id) > 0) {
            return;
        }
        rows.change(id, OrderState.SENT, OrderState.ANSWERED);
        if (state == OrderState.ANSWERED && rows.missing(id) == 0) {
            // The last one that no statement had was given up.
            rows.change(id, OrderState.ANSWERED, OrderState.RECONCILED);
        }
    }

    private void receive(long id, OrderState state) {
        if (!state.isReceived()) {
            rows.change(id, state, OrderState.SENT);
            rows.markSent(id);
        }
    }

    private OrderState locked(long id) {
        var state = rows.lock(id);
        if (state == null) {
            throw new NoSuchOrder(id);
        }
        return state;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
