package vn.lienthong.processes.modeler.trial;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.engine.DryParse;
import vn.lienthong.processes.engine.DryParse.Complaint;
import vn.lienthong.processes.engine.Refusal;
import vn.lienthong.processes.modeler.ElementWords;

/** Says in Vietnamese why an engine could not go on. */
final class Failure {

    private static final int LONGEST = 300;
    private static final int DEEPEST = 20;
    private static final int MOST_COMPLAINTS = 5;
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

    /**
     * Why diagrams can't be deployed, element by element.
     *
     * @param diagrams by the names that they were deployed by
     */
    static String inWords(ParseException failure, Map<String, NamedFile> diagrams) {
        return DryParse.complaints(failure).stream()
                .limit(MOST_COMPLAINTS)
                .map(complaint ->
                        "%s %s".formatted(subject(complaint, diagrams.get(complaint.file())), complaint.message()))
                .collect(Collectors.joining("; "));
    }

    private static String subject(Complaint complaint, @Nullable NamedFile diagram) {
        return diagram == null
                ? "Tệp %s".formatted(complaint.file())
                : ElementWords.of(
                        Bpmn.readModelFromStream(new ByteArrayInputStream(diagram.content())), complaint.element());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
