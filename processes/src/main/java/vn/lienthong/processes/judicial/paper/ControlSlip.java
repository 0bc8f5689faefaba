package vn.lienthong.processes.judicial.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.calendar.ShownTime;
import vn.lienthong.processes.casefile.People;
import vn.lienthong.processes.handoff.HandOffLedger;
import vn.lienthong.processes.handoff.Ledger.Line;
import vn.lienthong.processes.handoff.Ledger.Moment;
import vn.lienthong.processes.handoff.Ledger.Punctuality;
import vn.lienthong.processes.history.CaseEvent;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.dossier.Dossier;
import vn.lienthong.processes.judicial.result.ResultView;
import vn.lienthong.processes.judicial.result.Results;

/**
 * What the control slip (Mẫu 05) says: each time the case was handed over, by whom to whom, when, and whether it was done
 * before or after it was due, as the ledger of hand-offs has it. It names officers, and nobody whom the case is about.
 */
@Component
class ControlSlip {

    /** A request has some ten tasks; one that went round in circles for years is cut off and says so. */
    private static final int MOST = 300;

    private final HandOffLedger ledger;
    private final Results results;
    private final People people;

    ControlSlip(HandOffLedger ledger, Results results, People people) {
        this.ledger = ledger;
        this.results = results;
        this.people = people;
    }

    Map<String, Object> of(JudicialRequest request, Dossier dossier) {
        var tasks = ledger.everyTask(request.caseId());
        var shown = tasks.stream().limit(MOST).toList();
        var names = names(shown);
        var content = new HashMap<String, Object>();
        content.put("rows", shown.stream().map(task -> row(task, names)).toList());
        content.put("left", tasks.size() - shown.size());
        content.put("milestones", milestones(request, results.find(request.id()).orElse(null)));
        content.put(
                "punctuality", punctuality(request, results.find(request.id()).orElse(null)));
        content.put("stops", dossier.stops());
        return content;
    }

    private static List<Milestone> milestones(JudicialRequest request, @Nullable ResultView result) {
        var milestones = new ArrayList<Milestone>();
        milestones.add(new Milestone("Tiếp nhận hồ sơ", ShownTime.time(request.receivedAt())));
        if (request.submittedAt() != null) {
            milestones.add(new Milestone("Gửi cơ quan cấp", ShownTime.time(request.submittedAt())));
        }
        if (result != null) {
            milestones.add(new Milestone("Nhận kết quả", ShownTime.time(result.receivedAt())));
            if (result.deliveredAt() != null) {
                milestones.add(new Milestone("Trả kết quả", ShownTime.time(result.deliveredAt())));
            }
        }
        if (request.closedAt() != null) {
            milestones.add(new Milestone("Kết thúc hồ sơ", ShownTime.time(request.closedAt())));
        }
        return milestones;
    }

    /** Of the request as a whole: when its result was handed over, else when it was closed; empty before. */
    private static String punctuality(JudicialRequest request, @Nullable ResultView result) {
        var done = result == null || result.deliveredAt() == null ? request.closedAt() : result.deliveredAt();
        var due = request.dueAt();
        return done == null || due == null ? "" : Punctuality.of(done, due).words();
    }

    private static Row row(Line task, Map<String, String> names) {
        var received = task.received() == null ? task.answered() : task.received();
        var answered = task.answered();
        return new Row(
                task.taskName(),
                task.from() == null ? "Hệ thống" : task.from(),
                task.to(),
                task.asked().at(),
                who(task.asked(), names),
                received == null ? "" : received.at(),
                received == null ? "" : who(received, names),
                answered == null ? "" : answered.at(),
                task.state(),
                task.punctuality() == null ? "" : task.punctuality().words(),
                Stream.of(task.due() == null ? null : "Hạn " + task.due(), task.question())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; ")));
    }

    private Map<String, String> names(List<Line> tasks) {
        return people.names(tasks.stream()
                .flatMap(task -> Stream.of(task.asked(), task.received(), task.answered()))
                .filter(Objects::nonNull)
                .map(Moment::by)
                .collect(Collectors.toSet()));
    }

    private static String who(Moment moment, Map<String, String> names) {
        return moment.by().equals(CaseEvent.SYSTEM) ? "hệ thống" : names.getOrDefault(moment.by(), moment.by());
    }

    /**
     * A task on somebody's desk.
     *
     * @param from the agency that handed it over
     * @param result what came of it
     * @param punctuality empty without a due date, or while it is not late
     * @param note when it was due, and why it was handed over
     */
    public record Row(
            String work,
            String from,
            String to,
            String handedAt,
            String handedBy,
            String receivedAt,
            String receivedBy,
            String doneAt,
            String result,
            String punctuality,
            String note) {}

    public record Milestone(String what, String at) {}
}
