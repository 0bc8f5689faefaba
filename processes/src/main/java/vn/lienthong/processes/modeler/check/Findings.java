package vn.lienthong.processes.modeler.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.modeler.check.Finding.Severity;

/** Collects what is found in one file. */
final class Findings {

    private final String file;
    private final Map<String, Integer> lines;
    private final List<Finding> found = new ArrayList<>();

    /** @param lines of the elements, by their ids */
    Findings(String file, Map<String, Integer> lines) {
        this.file = file;
        this.lines = lines;
    }

    void error(BaseElement element, String message) {
        error(element.getId(), message);
    }

    void warning(BaseElement element, String message) {
        add(element.getId(), Severity.WARNING, message);
    }

    void error(@Nullable String element, String message) {
        add(element, Severity.ERROR, message);
    }

    List<Finding> all() {
        return found;
    }

    private void add(@Nullable String element, Severity severity, String message) {
        int line = element == null ? 0 : lines.getOrDefault(element, 0);
        found.add(new Finding(file, element, line, severity, message));
    }
}
