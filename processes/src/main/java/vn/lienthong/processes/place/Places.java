package vn.lienthong.processes.place;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.calendar.ShownTime;
import vn.lienthong.processes.place.Progress.Place;
import vn.lienthong.processes.place.Progress.State;
import vn.lienthong.processes.place.mybatis.PlaceMapper;
import vn.lienthong.processes.place.mybatis.PlaceRow;

/** Reads how far the places are where a step of a case is done. */
@Component
public class Places {

    private static final String COMPLETED = "COMPLETED";
    private static final Collator VIETNAMESE = Collator.getInstance(Locale.forLanguageTag("vi"));

    private final PlaceMapper rows;
    private final Agencies agencies;

    Places(PlaceMapper rows, Agencies agencies) {
        this.rows = rows;
        this.agencies = agencies;
    }

    /** @param caseId id of a case whose reader is known to be allowed to; empty where nothing is done in places */
    public List<Progress> of(String caseId) {
        return rows.ofCase(caseId).stream()
                .collect(Collectors.groupingBy(PlaceRow::runId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(run -> new Progress(
                        run.get(0).work(),
                        run.stream()
                                .map(this::place)
                                .sorted(Comparator.comparing(Place::name, VIETNAMESE))
                                .toList()))
                .toList();
    }

    private Place place(PlaceRow row) {
        var name = row.title().startsWith(row.caseTitle())
                ? row.title().substring(row.caseTitle().length()).replaceFirst("^\\s*–\\s*", "")
                : row.title();
        return new Place(
                row.instanceId(), name.isEmpty() ? row.title() : name, state(row), where(row), row.droppable());
    }

    /** What was ended otherwise than by its diagram will not be done either. */
    private static State state(PlaceRow row) {
        if (row.endedAt() == null) {
            return State.DOING;
        }
        return COMPLETED.equals(row.state()) && row.dropReason() == null ? State.DONE : State.DROPPED;
    }

    private String where(PlaceRow row) {
        var endedAt = row.endedAt();
        if (endedAt != null) {
            return ShownTime.time(endedAt) + (row.dropReason() == null ? "" : ": " + row.dropReason());
        }
        return row.tasks() == null
                ? "đang chờ"
                : Arrays.stream(row.tasks().split("\n")).map(this::task).collect(Collectors.joining("; "));
    }

    private String task(String task) {
        int end = task.lastIndexOf('|');
        var desk = GroupId.parse(task.substring(end + 1)).map(agencies::displayName);
        return task.substring(0, end) + desk.map(" – "::concat).orElse("");
    }
}
