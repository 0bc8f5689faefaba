package vn.lienthong.processes.modeler.trial;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import vn.lienthong.processes.engine.Refusal;

/** Says in Vietnamese why an engine could not go on. */
final class Failure {

    private static final int LONGEST = 300;
    private static final int DEEPEST = 20;
    private static final Pattern UNKNOWN = Pattern.compile("Cannot resolve identifier '([^']+)'");
    private static final Pattern NO_WAY = Pattern.compile("No outgoing sequence flow");

    private Failure() {}

    static String inWords(RuntimeException failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < DEEPEST; i++, cause = cause.getCause()) {
            var message = String.valueOf(cause.getMessage());
            int ours = message.indexOf(Refusal.BEGINNING);
            if (ours >= 0) {
                return message.substring(ours + Refusal.BEGINNING.length());
            }
            var unknown = UNKNOWN.matcher(message);
            if (unknown.find()) {
                return "biểu thức dùng giá trị “%s” chưa có ở bước này".formatted(unknown.group(1));
            }
            if (NO_WAY.matcher(message).find()) {
                return "không điều kiện nào đúng và không có đường mặc định";
            }
        }
        return shortened(String.valueOf(failure.getMessage()));
    }

    /** Why a diagram can't be deployed, element by element. */
    static String inWords(ParseException failure) {
        return failure.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream())
                .limit(5)
                .map(Failure::problem)
                .collect(Collectors.joining("; "));
    }

    private static String problem(Problem problem) {
        var element = problem.getMainElementId() == null ? "" : "phần tử %s: ".formatted(problem.getMainElementId());
        return element + shortened(problem.getMessage());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
