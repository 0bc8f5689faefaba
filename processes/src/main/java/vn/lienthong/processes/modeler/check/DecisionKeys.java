package vn.lienthong.processes.modeler.check;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import vn.lienthong.processes.modeler.FileKind;

/** The decisions that files define. */
public final class DecisionKeys {

    private DecisionKeys() {}

    /** @param files contents by names; what can't be read, or is no file of decisions, defines none */
    public static Set<String> of(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(FileKind.DMN.ending()))
                .flatMap(file -> keys(file.getValue()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> keys(byte[] content) {
        try {
            return Dmn.readModelFromStream(new ByteArrayInputStream(content))
                    .getModelElementsByType(Decision.class)
                    .stream()
                    .map(Decision::getId);
        } catch (ModelException e) {
            return Stream.empty();
        }
    }
}
