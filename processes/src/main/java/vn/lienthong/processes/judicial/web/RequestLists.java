package vn.lienthong.processes.judicial.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialAccess;
import vn.lienthong.processes.judicial.JudicialAccess.Desk;
import vn.lienthong.processes.judicial.web.mybatis.ListedRow;
import vn.lienthong.processes.judicial.web.mybatis.RequestListMapper;

/** The requests that somebody may read. */
@Component
class RequestLists {

    private final RequestListMapper rows;
    private final JudicialAccess access;

    RequestLists(RequestListMapper rows, JudicialAccess access) {
        this.rows = rows;
        this.access = access;
    }

    Reader reader(String userId) {
        return new Reader(access.desks(userId), access.overseen(userId), access.mayReadAll(userId));
    }

    /** The newest first. */
    List<ListedRow> newest(Reader reader, ListFilter filter, int limit, int offset) {
        return reader.readsNothing() || !filter.problems().isEmpty()
                ? List.of()
                : rows.newest(reader.codes(), filter.state(), filter.from(), filter.to(), limit, offset);
    }

    /** The oldest first. */
    List<ListedRow> between(Reader reader, ListFilter filter, LocalDate from, LocalDate to, int limit) {
        return reader.readsNothing() ? List.of() : rows.oldest(reader.codes(), filter.state(), from, to, limit);
    }

    /**
     * Somebody who reads lists.
     *
     * @param desks those that he or she works at, and whose people are shown
     * @param overseen those that he or she supervises
     */
    record Reader(Set<Desk> desks, Set<Desk> overseen, boolean all) {

        boolean readsNothing() {
            return desks.isEmpty() && overseen.isEmpty() && !all;
        }

        /** Whether whom a request is about is shown as it is. */
        boolean sees(ListedRow row) {
            return desks.contains(row.desk());
        }

        @Nullable
        String codes() {
            return all
                    ? null
                    : Stream.concat(desks.stream(), overseen.stream())
                            .distinct()
                            .map(desk -> desk.issuer() + "/" + desk.unit())
                            .collect(Collectors.joining(","));
        }
    }
}
