package vn.lienthong.processes.modeler.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.deployment.ElementLines;
import vn.lienthong.processes.form.FormFile;
import vn.lienthong.processes.form.TaskForm;
import vn.lienthong.processes.form.TaskForm.Field;

/** The conventions of diagrams and forms. */
@Component
class FileChecks {

    private final FormFile forms;

    FileChecks(FormFile forms) {
        this.forms = forms;
    }

    List<Finding> diagram(Diagram diagram, byte[] content, Surroundings around) {
        var findings = new Findings(diagram.file(), ElementLines.of(content));
        Rules.ALL.forEach(rule -> rule.check(diagram, around, findings));
        return findings.all();
    }

    /** Every field has a label and a key of its own. */
    List<Finding> form(String name, byte[] content) {
        var findings = new Findings(name, Map.of());
        var keys = new HashSet<String>();
        for (var field : forms.read(name, content).orElse(TaskForm.NONE).fields()) {
            check(field, keys.add(field.key()), findings);
        }
        return findings.all();
    }

    private static void check(Field field, boolean isNew, Findings findings) {
        if (field.key().isBlank()) {
            findings.error((String) null, "Trường “%s” chưa có khóa (key)".formatted(field.label()));
        } else if (!isNew) {
            findings.error(field.key(), "Khóa “%s” có ở hai trường: mỗi trường một khóa".formatted(field.key()));
        }
        if (field.label().isBlank()) {
            findings.error(field.key(), "Trường “%s” chưa có nhãn".formatted(field.key()));
        }
    }
}
