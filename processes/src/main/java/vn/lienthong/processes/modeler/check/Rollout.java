package vn.lienthong.processes.modeler.check;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import vn.lienthong.processes.rollout.AppendixModels.Model;

/**
 * A model of the appendix as it is drawn: its diagram, and the parts with lanes that it calls for each place.
 *
 * @param main the diagram that opens its cases
 */
record Rollout(Model model, Diagram main, List<Diagram> diagrams) {

    /** The model that a diagram belongs to; empty for what is no rollout. */
    static Optional<Rollout> of(Diagram diagram, Surroundings around) {
        return main(diagram, around).flatMap(main -> number(main)
                .flatMap(around::model)
                .map(model -> new Rollout(model, main, List.copyOf(diagrams(main, around)))));
    }

    private static Optional<Diagram> main(Diagram diagram, Surroundings around) {
        if (number(diagram).isPresent()) {
            return Optional.of(diagram);
        }
        return diagram.hasLanes()
                ? around.diagrams().stream()
                        .filter(other -> number(other).isPresent() && other.calls(diagram.key()))
                        .findFirst()
                : Optional.empty();
    }

    private static Collection<Diagram> diagrams(Diagram main, Surroundings around) {
        return Stream.concat(
                        Stream.of(main),
                        main.elements(CallActivity.class).stream()
                                .map(CallActivity::getCalledElement)
                                .filter(Objects::nonNull)
                                .distinct()
                                .flatMap(key -> around.procedure(key).stream())
                                .filter(Diagram::hasLanes))
                .toList();
    }

    private static Optional<Integer> number(Diagram diagram) {
        return Diagram.property(diagram.process(), "model")
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::valueOf);
    }
}
