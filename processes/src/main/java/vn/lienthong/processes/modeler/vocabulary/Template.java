package vn.lienthong.processes.modeler.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element template as bpmn-js-element-templates reads it: the schema of {@code @camunda/element-templates-json-schema}.
 *
 * @param appliesTo types of BPMN elements
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Template(
        @JsonProperty("$schema") String schema,
        String name,
        String id,
        String description,
        int version,
        List<String> appliesTo,
        @Nullable Map<String, String> elementType,
        List<Property> properties) {

    private static final String SCHEMA =
            "https://unpkg.com/@camunda/element-templates-json-schema/resources/schema.json";
    private static final int VERSION = 1;

    /** Of a kind of task, which plain tasks can be turned into. */
    static Template ofTask(String id, String type, String name, String description, List<Property> properties) {
        return new Template(
                SCHEMA,
                name,
                "vn.lienthong." + id,
                description,
                VERSION,
                List.of("bpmn:Task", type),
                Map.of("value", type),
                properties);
    }

    /** Of arrows. */
    static Template ofFlow(String id, String name, String description, List<Property> properties) {
        return new Template(
                SCHEMA,
                name,
                "vn.lienthong." + id,
                description,
                VERSION,
                List.of("bpmn:SequenceFlow"),
                null,
                properties);
    }

    /**
     * A field of the panel.
     *
     * @param type {@code Hidden}, {@code String} or {@code Dropdown}
     * @param value what it is at first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Property(
            @Nullable String label,
            String type,
            @Nullable String value,
            @Nullable List<Choice> choices,
            Map<String, Object> binding,
            @Nullable Map<String, Object> constraints) {

        private static final Map<String, Object> NEEDED = Map.of("notEmpty", true);

        static Property hidden(Map<String, Object> binding, String value) {
            return new Property(null, "Hidden", value, null, binding, null);
        }

        static Property text(String label, Map<String, Object> binding, @Nullable String value) {
            return new Property(label, "String", value, null, binding, NEEDED);
        }

        static Property choice(String label, Map<String, Object> binding, List<Choice> choices) {
            var first = choices.isEmpty() ? null : choices.get(0).value();
            return new Property(label, "Dropdown", first, choices, binding, NEEDED);
        }
    }

    record Choice(String name, String value) {

        static List<Choice> of(List<Titled> words) {
            return words.stream()
                    .map(each -> new Choice(each.title(), each.expression()))
                    .toList();
        }
    }
}
