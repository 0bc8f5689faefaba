package vn.lienthong.processes.modeler.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.lienthong.processes.modeler.ElementWords;

/** The steps' due dates fit into the case's. */
class DeadlineRules implements Rule {

    private static final Pattern DAYS =
            Pattern.compile("\\$\\{deadlines\\.(workingDays|workingDaysWithin|days)\\((?:execution, )?(\\d{1,9})\\)}");
    private static final int LONGEST = 2_000;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public void check(Diagram diagram, Surroundings around, Findings findings) {
        boolean hasDeadline = hasDeadline(diagram);
        diagram.elements(UserTask.class).forEach(task -> checkTask(task, hasDeadline, findings));
        checkSum(diagram, around, findings);
    }

    private static void checkTask(UserTask task, boolean hasDeadline, Findings findings) {
        days(task)
                .filter(days -> days < 1 || days > LONGEST)
                .ifPresent(days -> findings.error(
                        task,
                        "%s: thời hạn phải từ 1 đến %d ngày, không phải %d"
                                .formatted(ElementWords.of(task), LONGEST, days)));
        var due = task.getCamundaDueDate();
        if (hasDeadline && due != null && DAYS.matcher(due).matches() && !due.contains("Within")) {
            findings.warning(
                    task,
                    "%s có thể đến hạn sau thời hạn của hồ sơ: chọn “… ngày làm việc, trong thời hạn hồ sơ”"
                            .formatted(ElementWords.of(task)));
        }
    }

    /** A rollout that waits until there is something to do has no deadline until then. */
    private static boolean hasDeadline(Diagram diagram) {
        return Diagram.property(diagram.process(), "model").isPresent()
                && Diagram.property(diagram.process(), "lifecycle")
                        .filter("dormant"::equals)
                        .isEmpty();
    }

    /** The longest way from start to end, against what is left until the case has to be done. */
    private static void checkSum(Diagram diagram, Surroundings around, Findings findings) {
        var due = deadline(diagram, findings);
        int left = due.filter(day -> hasDeadline(diagram))
                .map(around::workingDaysUntil)
                .orElse(-1);
        if (left < 0) {
            return;
        }
        int needed = new LongestWay(around).of(diagram);
        if (needed > left) {
            findings.warning(
                    diagram.process(),
                    "Đường dài nhất của quy trình cần %d ngày làm việc, đến thời hạn %s chỉ còn %d: rút ngắn việc hoặc lùi thời hạn"
                            .formatted(needed, SHOWN.format(due.orElseThrow()), left));
        }
    }

    private static Optional<LocalDate> deadline(Diagram diagram, Findings findings) {
        var text = Diagram.property(diagram.process(), "deadline");
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            findings.error(
                    diagram.process(), "Thời hạn của mô hình “%s” không phải là ngày".formatted(text.orElseThrow()));
            return Optional.empty();
        }
    }

    /** Within how many days a task is due; empty where that is not a number of days. */
    static Optional<Integer> days(UserTask task) {
        if (task.getCamundaDueDate() == null) {
            return Optional.empty();
        }
        var days = DAYS.matcher(task.getCamundaDueDate());
        return days.matches() ? Optional.of(Integer.valueOf(days.group(2))) : Optional.empty();
    }
}
