package vn.lienthong.processes.modeler.check;

import java.util.regex.Pattern;
import org.camunda.bpm.model.xml.ModelException;
import org.xml.sax.SAXException;
import vn.lienthong.processes.modeler.check.Finding.Severity;

/** What the standard's own schema has against a file. */
final class NotBpmn {

    private static final Pattern PLACE = Pattern.compile("(?s)Line=(\\d{1,9}): (.*)");
    private static final Pattern NOWHERE = Pattern.compile("cvc-id\\.1: .*IDREF '([^']*)'.*");
    private static final int LONGEST = 300;

    private NotBpmn() {}

    static Finding finding(String file, ModelException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            var place = PLACE.matcher(String.valueOf(cause.getMessage()));
            if (cause instanceof SAXException && place.find()) {
                return new Finding(file, null, Integer.parseInt(place.group(1)), Severity.ERROR, words(place.group(2)));
            }
        }
        return new Finding(file, null, 0, Severity.ERROR, "Sơ đồ không đúng chuẩn BPMN 2.0");
    }

    private static String words(String message) {
        var nowhere = NOWHERE.matcher(message);
        return nowhere.matches()
                ? "Sơ đồ nối với “%s”, không có phần tử nào mang mã đó: vẽ lại hoặc xóa".formatted(nowhere.group(1))
                : "Sơ đồ không đúng chuẩn BPMN 2.0: "
                        + message.substring(0, Math.min(LONGEST, message.length()))
                                .strip();
    }
}
