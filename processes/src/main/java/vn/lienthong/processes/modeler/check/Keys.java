package vn.lienthong.processes.modeler.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.modeler.check.Finding.Severity;

/** The keys of procedures: what is changed keeps its own, and nothing takes another's. */
record Keys(@Nullable String procedure, List<Diagram> diagrams) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,62}");

    List<Finding> findings() {
        var found = new ArrayList<Finding>();
        Map<String, String> files = new HashMap<>();
        for (var diagram : diagrams) {
            var key = diagram.key();
            if (key == null || !KEY.matcher(key).matches()) {
                found.add(error(
                        diagram,
                        "Mã quy trình “%s”: từ 2 đến 63 chữ thường không dấu, số và gạch nối, bắt đầu bằng chữ"
                                .formatted(key)));
            } else if (files.putIfAbsent(key, diagram.file()) != null) {
                found.add(error(diagram, "Mã quy trình “%s” đã có ở tệp %s".formatted(key, files.get(key))));
            }
        }
        if (procedure != null
                && !diagrams.isEmpty()
                && diagrams.stream().noneMatch(diagram -> procedure.equals(diagram.key()))) {
            found.add(error(
                    diagrams.get(0),
                    "Bản nháp sửa quy trình “%s” nên phải giữ mã đó, không đổi thành “%s”"
                            .formatted(procedure, diagrams.get(0).key())));
        }
        return found;
    }

    private static Finding error(Diagram diagram, String message) {
        return new Finding(diagram.file(), diagram.process().getId(), 0, Severity.ERROR, message);
    }
}
