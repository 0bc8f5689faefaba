package vn.lienthong.processes.modeler.proposal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;

/** The keys of a file's decisions. */
final class DecisionNames {

    private DecisionNames() {}

    /** Empty when it is no file of decisions that the engine can read. */
    static Optional<List<String>> read(String text) {
        try {
            var decisions = Dmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .getModelElementsByType(Decision.class);
            return Optional.of(decisions.stream().map(Decision::getId).toList());
        } catch (ModelException e) {
            return Optional.empty();
        }
    }
}
