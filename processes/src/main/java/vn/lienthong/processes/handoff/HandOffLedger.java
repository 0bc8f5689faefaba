package vn.lienthong.processes.handoff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.calendar.ShownTime;
import vn.lienthong.processes.calendar.WorkingCalendar;
import vn.lienthong.processes.handoff.Ledger.AgencyCharge;
import vn.lienthong.processes.handoff.Ledger.Line;
import vn.lienthong.processes.handoff.Ledger.Moment;
import vn.lienthong.processes.handoff.Ledger.Punctuality;
import vn.lienthong.processes.handoff.Ledger.Stop;
import vn.lienthong.processes.handoff.mybatis.HandOffMapper;
import vn.lienthong.processes.handoff.mybatis.HandOffRow;

/** Reads the ledger of a case: the same for all who may see the case. */
@Component
public class HandOffLedger {

    /** Whoever may read a case may read when it ran: a native query is answered to everybody. */
    private static final String CASE = "select * from act_hi_procinst where id_ = #{caseId}";

    private final HandOffMapper rows;
    private final Agencies agencies;
    private final WorkingCalendar calendar;
    private final HistoryService history;
    private final Clock clock;

    HandOffLedger(
            HandOffMapper rows, Agencies agencies, WorkingCalendar calendar, HistoryService history, Clock clock) {
        this.rows = rows;
        this.agencies = agencies;
        this.calendar = calendar;
        this.history = history;
        this.clock = clock;
    }

    /** @param caseId id of a case whose reader is known to be allowed to */
    public Ledger of(String caseId) {
        var now = clock.instant();
        var tasks = rows.ofCase(caseId);
        var instance = instance(caseId);
        var start = start(instance, tasks, now);
        var end = end(instance, now);
        var charges = Charges.of(holdings(caseId, tasks), start, end);
        return new Ledger(
                tasks.stream()
                        .filter(HandOffLedger::isShown)
                        .map(task -> line(task, end))
                        .toList(),
                agencyCharges(tasks, charges.byAgency(), end),
                charges.byReason().entrySet().stream()
                        .map(stop -> new Stop(stop.getKey(), ShownTime.duration(stop.getValue())))
                        .toList(),
                charges.toNobody().toMinutes() > 0 ? ShownTime.duration(charges.toNobody()) : null,
                ShownTime.duration(Duration.between(start, end)),
                calendar.workingDaysBetween(ShownTime.day(start), ShownTime.day(end)),
                end.equals(now));
    }

    /**
     * Every task of a case, also those that stayed with the agency that had the one before; oldest first, the first 5,000.
     *
     * @param caseId as above
     */
    public List<Line> everyTask(String caseId) {
        var end = end(instance(caseId), clock.instant());
        return rows.ofCase(caseId).stream().map(task -> line(task, end)).toList();
    }

    private @Nullable HistoricProcessInstance instance(String caseId) {
        return history.createNativeHistoricProcessInstanceQuery()
                .sql(CASE)
                .parameter("caseId", caseId)
                .singleResult();
    }

    private static Instant end(@Nullable HistoricProcessInstance instance, Instant now) {
        return instance == null || instance.getEndTime() == null
                ? now
                : instance.getEndTime().toInstant();
    }

    private static Instant start(@Nullable HistoricProcessInstance instance, List<HandOffRow> tasks, Instant now) {
        if (instance != null) {
            return instance.getStartTime().toInstant();
        }
        return tasks.isEmpty() ? now : tasks.get(0).askedAt();
    }

    private List<Holding> holdings(String caseId, List<HandOffRow> tasks) {
        var holdings = new ArrayList<Holding>();
        tasks.forEach(task -> holdings.add(new Holding(
                officers(task.toGroup()), task.askedAt(), task.endedAt(), task.clockReason(), task.dueAt())));
        rows.stopsOfCase(caseId)
                .forEach(stop -> holdings.add(new Holding(null, stop.fromAt(), stop.toAt(), stop.reason(), null)));
        return holdings;
    }

    private List<AgencyCharge> agencyCharges(List<HandOffRow> tasks, Map<String, Duration> held, Instant end) {
        return tasks.stream()
                .map(task -> officers(task.toGroup()))
                .distinct()
                .map(agency -> {
                    var own = tasks.stream()
                            .filter(task -> officers(task.toGroup()).equals(agency))
                            .toList();
                    return new AgencyCharge(
                            name(agency),
                            own.size(),
                            held.containsKey(agency)
                                    ? ShownTime.duration(Objects.requireNonNull(held.get(agency)))
                                    : "",
                            own.stream().filter(task -> isLate(task, end)).count(),
                            own.stream()
                                    .mapToInt(task -> workingDaysLate(task, end))
                                    .sum());
                })
                .toList();
    }

    private static boolean isShown(HandOffRow task) {
        var from = task.fromGroup();
        return task.way().alwaysShown() || from != null && !officers(from).equals(officers(task.toGroup()));
    }

    private Line line(HandOffRow task, Instant end) {
        var from = task.fromGroup();
        var dueAt = task.dueAt();
        return new Line(
                task.taskName(),
                task.way().label(),
                from == null ? null : name(from),
                name(task.toGroup()),
                task.way().hasReason() ? task.question() : null,
                new Moment(ShownTime.time(task.askedAt()), task.askedBy()),
                Moment.of(task.receivedAt(), task.receivedBy()),
                Moment.of(task.openedAt(), task.openedBy()),
                Moment.of(task.endedAt(), task.endedBy()),
                dueAt == null ? null : ShownTime.time(dueAt),
                state(task),
                ShownTime.duration(Duration.between(task.askedAt(), endOf(task, end))),
                late(task, end),
                punctuality(task, end));
    }

    private static @Nullable Punctuality punctuality(HandOffRow task, Instant end) {
        var dueAt = task.dueAt();
        if (dueAt == null || task.cancelled()) {
            return null;
        }
        var soFar = Punctuality.of(endOf(task, end), dueAt);
        return task.endedAt() == null && soFar != Punctuality.LATE ? null : soFar;
    }

    private static String state(HandOffRow task) {
        if (HandOffs.SILENT.equals(task.outcome())) {
            return "Không trả lời trong thời hạn";
        }
        if (task.cancelled()) {
            return "Không còn phải làm";
        }
        if (task.endedAt() != null) {
            return task.way() == Way.OPINION ? "Đã cho ý kiến" : Outcomes.label(task.outcome());
        }
        if (task.receivedAt() != null) {
            return "Đang xử lý";
        }
        return task.openedAt() == null ? "Chưa mở" : "Đã mở, chưa nhận";
    }

    private @Nullable String late(HandOffRow task, Instant end) {
        if (!isLate(task, end)) {
            return null;
        }
        int days = workingDaysLate(task, end);
        var late = task.endedAt() == null ? "Đang trễ" : "Trễ";
        return days == 0 ? late + " chưa đến 1 ngày làm việc" : "%s %d ngày làm việc".formatted(late, days);
    }

    private static boolean isLate(HandOffRow task, Instant end) {
        return task.dueAt() != null && endOf(task, end).isAfter(task.dueAt());
    }

    private int workingDaysLate(HandOffRow task, Instant end) {
        var dueAt = task.dueAt();
        return dueAt == null || !isLate(task, end)
                ? 0
                : calendar.workingDaysBetween(ShownTime.day(dueAt), ShownTime.day(endOf(task, end)));
    }

    private static Instant endOf(HandOffRow task, Instant end) {
        return task.endedAt() == null ? end : task.endedAt();
    }

    /** Group of the officers of the agency whose task it is, be it theirs or their leaders'. */
    private static String officers(String group) {
        return GroupId.parse(group).map(GroupId::officers).orElse(group);
    }

    private String name(String group) {
        var agency = GroupId.parse(group).map(agencies::displayName).orElse(group);
        return GroupId.isLeaders(group) ? "Lãnh đạo " + agency : agency;
    }
}
