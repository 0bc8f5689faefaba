package vn.lienthong.processes.drafting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node of a draft.
 *
 * @param lane the lane that it lies in; drafts without lanes have one that stands for the doer
 * @param step number of the Bước; null outside the steps
 * @param text the appendix's own words, for the step's main node
 * @param properties extension properties besides the step
 */
public record Work(
        String id,
        String name,
        Lane lane,
        @Nullable Integer step,
        @Nullable String text,
        Activity activity,
        List<Way> ways,
        Map<String, String> properties) {

    boolean hasAside() {
        return ways.stream().anyMatch(Way.Aside.class::isInstance);
    }

    List<Way.Back> backs() {
        return ways.stream()
                .filter(Way.Back.class::isInstance)
                .map(Way.Back.class::cast)
                .toList();
    }
}
