package vn.lienthong.processes.callback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.callback.Stray.Settlement;
import vn.lienthong.processes.callback.mybatis.StrayMapper;
import vn.lienthong.processes.callback.mybatis.StrayRow;
import vn.lienthong.processes.history.CaseEvent;

/** Callbacks that belong to nothing here, until they are taken after all or somebody has set them aside. */
@Component
public class Strays {

    /** A partner says a handful of things about one request; what is more is left to the page. */
    private static final int ADOPTED_AT_ONCE = 100;

    private final StrayMapper rows;
    /** Asked for late: whoever takes callbacks may keep strays. */
    private final ObjectProvider<CallbackIntake> intake;

    private final ObjectMapper json;
    private final Clock clock;

    Strays(StrayMapper rows, ObjectProvider<CallbackIntake> intake, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.intake = intake;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a callback that could not be taken; one that is kept already stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Callback callback, StrayReason reason) {
        rows.keep(callback, written(callback), clock.instant(), reason);
    }

    /**
     * Takes what came about a request before there was one, in the order of the partner's numbers.
     *
     * @param requestId what partners know it by
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void adopt(String requestId) {
        rows.openOf(requestId, ADOPTED_AT_ONCE).forEach(row -> take(stray(row), CaseEvent.SYSTEM));
    }

    /**
     * Takes a stray as if it came now.
     *
     * @return why it is still one; empty when it was taken
     * @throws NoLongerOpen when there is none, or somebody else was faster
     */
    @Transactional
    public Optional<StrayReason> tryAgain(long id, String userId) {
        return take(open(id), userId);
    }

    /**
     * Leaves a stray as it is, for good.
     *
     * @param note why, in people's words
     * @throws NoLongerOpen as above
     */
    @Transactional
    public void setAside(long id, String userId, String note) {
        settle(open(id).id(), Settlement.SET_ASIDE, userId, note);
    }

    /** Open ones, the oldest first. */
    public List<Stray> open(int limit, int offset) {
        return rows.open(limit, offset).stream().map(this::stray).toList();
    }

    /** Those that were settled last. */
    public List<Stray> settled(int limit) {
        return rows.settled(limit).stream().map(this::stray).toList();
    }

    private Stray open(long id) {
        return rows.byId(id).map(this::stray).filter(Stray::isOpen).orElseThrow(NoLongerOpen::new);
    }

    /**
     * The request is locked first and its strays after it, as by the request that takes its own strays: nobody waits for
     * the other with what that one needs.
     */
    private Optional<StrayReason> take(Stray stray, String by) {
        var reason = intake.getObject().take(stray.callback());
        if (reason.isPresent()) {
            rows.changeReason(stray.id(), reason.get());
        } else {
            settle(stray.id(), Settlement.TAKEN, by, null);
        }
        return reason;
    }

    private void settle(long id, Settlement as, String by, @Nullable String note) {
        if (rows.settle(id, as, by, clock.instant(), note) == 0) {
            throw new NoLongerOpen();
        }
    }

    private Stray stray(StrayRow row) {
        return new Stray(
                row.id(),
                callback(row),
                row.receivedAt(),
                row.reason(),
                row.settledAs(),
                row.settledBy(),
                row.settledAt(),
                row.note());
    }

    private Callback callback(StrayRow row) {
        try {
            return new Callback(
                    row.callbackId(),
                    row.partner(),
                    row.requestId(),
                    row.type(),
                    row.number(),
                    row.saidAt(),
                    json.readTree(row.data()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stray " + row.id() + " is not JSON", e);
        }
    }

    private String written(Callback callback) {
        try {
            return json.writeValueAsString(callback.data());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A stray that was settled meanwhile, or never was. */
    public static class NoLongerOpen extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoLongerOpen() {
            super("Tin này đã được xử lý ở nơi khác");
        }
    }
}
