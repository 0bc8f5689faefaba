package vn.lienthong.processes.modeler.proposal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.deployment.DeploymentCheck;
import vn.lienthong.processes.deployment.Problem;

/** What the checks say of files that are proposed. */
@Component
class Findings {

    private final DeploymentCheck check;

    Findings(DeploymentCheck check) {
        this.check = check;
    }

    /** Why they can't be deployed, in Vietnamese. */
    List<String> errors(Map<String, String> files) {
        var contents = new LinkedHashMap<String, byte[]>();
        files.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new ArrayList<>(
                check.check(contents).stream().map(Problem::inWords).toList());
    }

    /** What somebody should look at first, in Vietnamese. */
    List<String> warnings(Map<String, String> files) {
        return List.of();
    }
}
