package vn.lienthong.processes.modeler.check;

import java.util.regex.Pattern;
import org.camunda.bpm.model.xml.ModelException;
import org.xml.sax.SAXException;
import vn.lienthong.processes.engine.EngineWords;
import vn.lienthong.processes.modeler.check.Finding.Severity;

/** What the standard's own schema has against a file. */
final class NotBpmn {

    private static final Pattern PLACE = Pattern.compile("(?s)Line=(\\d{1,9}): (.*)");

    private NotBpmn() {}

    static Finding finding(String file, ModelException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            var place = PLACE.matcher(String.valueOf(cause.getMessage()));
            if (cause instanceof SAXException && place.find()) {
                return found(file, Integer.parseInt(place.group(1)), EngineWords.ofSchema(place.group(2)));
            }
        }
        return found(file, 0, "không đúng chuẩn BPMN 2.0");
    }

    private static Finding found(String file, int line, String words) {
        return new Finding(file, null, line, Severity.ERROR, "Sơ đồ " + words);
    }
}
