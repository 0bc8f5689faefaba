package vn.lienthong.processes.search.find;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.ArrayList;
import java.util.List;

/** In which order hits are read, forwards or backwards; no two hits have the same place. */
final class Orders {

    private static final String TIE = "caseId";

    private Orders() {}

    static List<SortOptions> of(CaseQuery query, boolean backwards) {
        var orders = new ArrayList<SortOptions>();
        if (query.sort() == CaseQuery.Sort.RELEVANCE && !query.q().isEmpty()) {
            orders.add(byScore(backwards));
        }
        orders.add(byField(query.sort(), backwards));
        orders.add(by(TIE, SortOrder.Asc, backwards));
        return orders;
    }

    /** Of what fits as well, the newest first. */
    private static SortOptions byField(CaseQuery.Sort sort, boolean backwards) {
        return switch (sort) {
            case RELEVANCE, LAST_CHANGE -> by("lastEventAt", SortOrder.Desc, backwards);
            case DUE -> by("nextDueAt", SortOrder.Asc, backwards);
            case STARTED -> by("startedAt", SortOrder.Desc, backwards);
            case OLDEST -> by("startedAt", SortOrder.Asc, backwards);
            case CODE -> by("code", SortOrder.Asc, backwards);
        };
    }

    private static SortOptions byScore(boolean backwards) {
        return SortOptions.of(by -> by.score(score -> score.order(backwards ? SortOrder.Asc : SortOrder.Desc)));
    }

    /** What has no value comes last, in whichever direction one goes. */
    private static SortOptions by(String field, SortOrder order, boolean backwards) {
        var turned = order == SortOrder.Asc ? SortOrder.Desc : SortOrder.Asc;
        return SortOptions.of(by -> by.field(
                sort -> sort.field(field).order(backwards ? turned : order).missing(backwards ? "_first" : "_last")));
    }
}
