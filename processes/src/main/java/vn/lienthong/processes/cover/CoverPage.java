package vn.lienthong.processes.cover;

import java.text.Collator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.Choice;
import vn.lienthong.processes.agency.Form;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.agency.InvalidEntry.Field;
import vn.lienthong.processes.cover.mybatis.ColleagueRow;
import vn.lienthong.processes.cover.mybatis.CoverMapper;
import vn.lienthong.processes.cover.mybatis.NameRow;

/**
 * Where officers and leaders name who stands in for them, and take over the work of whom they stand in for.
 * Administrators see all covers, and set and end them for others.
 */
@Controller
@RequestMapping(CoverPage.PAGE)
class CoverPage {

    static final String PAGE = "/cover";

    private static final String ADMINISTRATOR = "ROLE_ADMINISTRATOR";

    private final CoverMapper rows;
    private final Covers covers;
    private final CoverChanges changes;
    private final TakeOver takeOver;
    private final TaskService tasks;
    private final Agencies agencies;
    private final Clock clock;

    CoverPage(
            CoverMapper rows,
            Covers covers,
            CoverChanges changes,
            TakeOver takeOver,
            TaskService tasks,
            Agencies agencies,
            Clock clock) {
        this.rows = rows;
        this.covers = covers;
        this.changes = changes;
        this.takeOver = takeOver;
        this.tasks = tasks;
        this.agencies = agencies;
        this.clock = clock;
    }

    @ModelAttribute(Form.Refused.NAME)
    Form.Refused refused() {
        return Form.Refused.NOTHING;
    }

    @GetMapping
    String show(Authentication user, Model view) {
        boolean administrator = isAdministrator(user);
        var names =
                rows.names().stream().collect(Collectors.toMap(NameRow::userId, NameRow::name, (one, other) -> one));
        var shown = administrator ? rows.latest() : rows.latestOf(user.getName());
        view.addAttribute("administrator", administrator);
        view.addAttribute("colleagues", administrator ? List.of() : colleagues(user.getName()));
        view.addAttribute(
                "covers", shown.stream().map(cover -> line(cover, names, user)).toList());
        view.addAttribute(
                "tasks",
                takeOver.takeable(acting(user)).stream()
                        .map(task -> taskLine(task, names))
                        .toList());
        return "cover/covers";
    }

    @PostMapping
    String name(Authentication user, @RequestParam Map<String, String> entries, RedirectAttributes answer) {
        var form = new Form("name-cover", entries);
        return form.send(PAGE, answer, () -> changes.name(newCover(form, user), user.getName()));
    }

    @PostMapping("/{id}/end")
    String end(Authentication user, @PathVariable long id, RedirectAttributes answer) {
        var cover = rows.byId(id)
                .filter(found -> mayEnd(found, user))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Form("end-cover", Map.of()).send(PAGE, answer, () -> changes.end(cover, user.getName()));
    }

    @PostMapping("/tasks/{taskId}/take")
    String take(Authentication user, @PathVariable String taskId, RedirectAttributes answer) {
        return new Form("take", Map.of()).send(PAGE, answer, () -> takeOver.take(acting(user), taskId));
    }

    private NewCover newCover(Form form, Authentication user) {
        return new NewCover(
                isAdministrator(user) ? form.text("absent") : user.getName(),
                form.text("substitute"),
                CoverTimes.parse(Field.FROM, form.text("from")),
                CoverTimes.parse(Field.UNTIL, form.text("until")),
                form.text("reason"),
                form.isChecked("officerForLeader"));
    }

    private ActingFor acting(Authentication user) {
        return covers.actingFor(user.getName(), rows.groups(user.getName()));
    }

    private static boolean isAdministrator(Authentication user) {
        return user.getAuthorities().stream().anyMatch(authority -> ADMINISTRATOR.equals(authority.getAuthority()));
    }

    /** Who is covered, who named the substitute, and administrators; not the substitute, whose duty it is. */
    private static boolean mayEnd(Cover cover, Authentication user) {
        return isAdministrator(user)
                || user.getName().equals(cover.absent())
                || user.getName().equals(cover.namedBy());
    }

    /** Leaders first, then in the order of names; each once, with all agencies that he belongs to. */
    private List<Choice> colleagues(String userId) {
        Map<String, List<ColleagueRow>> byUser = rows.colleagues(userId).stream()
                .collect(Collectors.groupingBy(ColleagueRow::userId, LinkedHashMap::new, Collectors.toList()));
        var colleagues = new ArrayList<Colleague>();
        byUser.forEach((id, memberships) -> colleagues.add(colleague(id, memberships)));
        var vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return colleagues.stream()
                .sorted(Comparator.comparing((Colleague each) -> !each.leads())
                        .thenComparing(Colleague::label, vietnamese))
                .map(each -> new Choice(each.id(), each.label()))
                .toList();
    }

    private Colleague colleague(String id, List<ColleagueRow> memberships) {
        boolean leads = memberships.stream().map(ColleagueRow::groupId).anyMatch(GroupId::isLeaders);
        var units = memberships.stream()
                .flatMap(row -> GroupId.parse(row.groupId()).stream())
                .distinct()
                .map(agencies::displayName)
                .collect(Collectors.joining(", "));
        return new Colleague(
                id,
                "%s (%s) – %s%s".formatted(memberships.get(0).name(), id, units, leads ? " – lãnh đạo" : ""),
                leads);
    }

    private CoverLine line(Cover cover, Map<String, String> names, Authentication user) {
        var state = cover.state(clock.instant());
        return new CoverLine(
                cover.id(),
                shown(cover.absent(), names),
                shown(cover.substitute(), names),
                CoverTimes.shown(cover.startsAt()),
                CoverTimes.shown(cover.plannedUntil()),
                cover.reason(),
                cover.officerForLeader(),
                "%s, %s".formatted(shown(cover.namedBy(), names), CoverTimes.shown(cover.namedAt())),
                cover.endedBy() == null
                        ? ""
                        : "%s, %s".formatted(shown(cover.endedBy(), names), CoverTimes.shown(cover.endedAt())),
                state,
                state.canEnd() && mayEnd(cover, user));
    }

    private TaskLine taskLine(Task task, Map<String, String> names) {
        return new TaskLine(
                task.getId(),
                task.getName(),
                String.valueOf(tasks.getVariable(task.getId(), "caseCode")),
                shown(task.getAssignee(), names),
                task.getDueDate() == null
                        ? ""
                        : CoverTimes.shown(task.getDueDate().toInstant()));
    }

    private static String shown(String userId, Map<String, String> names) {
        return "%s (%s)".formatted(names.getOrDefault(userId, "?"), userId);
    }

    private record Colleague(String id, String label, boolean leads) {}

    /** A cover as the page shows it; times are dd/MM/yyyy HH:mm. */
    public record CoverLine(
            long id,
            String absent,
            String substitute,
            String from,
            String until,
            String reason,
            boolean officerForLeader,
            String named,
            String ended,
            Cover.State state,
            boolean canEnd) {}

    /** A task of somebody who is covered. */
    public record TaskLine(String id, String name, String caseCode, String absent, String due) {}
}
