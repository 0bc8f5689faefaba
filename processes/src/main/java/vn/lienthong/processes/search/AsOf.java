package vn.lienthong.processes.search;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.calendar.ShownTime;
import vn.lienthong.processes.indexing.IndexFreshness;

/** What every page that reads the index says: as of when that is true. */
@Component
public class AsOf {

    private final IndexFreshness freshness;

    AsOf(IndexFreshness freshness) {
        this.freshness = freshness;
    }

    /** “Dữ liệu đúng đến …”; null while that is not known. */
    public @Nullable String words() {
        return freshness
                .now()
                .map(now -> now.isCurrent()
                        ? "Dữ liệu khớp với hiện tại."
                        : "Dữ liệu đúng đến %s (chậm %s)."
                                .formatted(ShownTime.time(now.asOf()), ShownTime.duration(now.behind())))
                .orElse(null);
    }
}
