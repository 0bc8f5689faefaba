package vn.lienthong.processes.modeler.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.form.TaskForm;

/** Fills in forms with samples: the first choice, a number that is allowed, a day to come. */
class SampleValues {

    private static final int DAYS_AHEAD = 30;
    private static final String TEXT = "Nội dung mẫu";

    private final Playing playing;

    SampleValues(Playing playing) {
        this.playing = playing;
    }

    /** Of an embedded form. */
    Map<String, Object> of(TaskForm form) {
        var values = new LinkedHashMap<String, Object>();
        form.fields()
                .forEach(field -> values.put(
                        field.key(),
                        field.choices().stream()
                                .map(TaskForm.Choice::value)
                                .filter(value -> !value.isEmpty())
                                .findFirst()
                                .orElse(TEXT)));
        return values;
    }

    /** @param data what select boxes are filled from */
    Map<String, Object> of(JsonNode schema, Map<String, Object> data) {
        var values = new LinkedHashMap<String, Object>();
        fill(values, schema.path("components"), data);
        return values;
    }

    private void fill(Map<String, Object> values, JsonNode components, Map<String, Object> data) {
        for (var component : components) {
            var type = component.path("type").asText();
            if (type.equals("group")) {
                fill(values, component.path("components"), data);
            } else if (type.equals("dynamiclist")) {
                var row = new LinkedHashMap<String, Object>();
                fill(row, component.path("components"), data);
                values.put(component.path("path").asText(), List.of(row));
            } else if (component.hasNonNull("key")) {
                var value = value(type, component, data);
                if (value != null) {
                    values.put(component.path("key").asText(), value);
                }
            }
        }
    }

    private @Nullable Object value(String type, JsonNode component, Map<String, Object> data) {
        if (component.hasNonNull("defaultValue")) {
            var usual = component.path("defaultValue");
            return usual.isNumber() ? usual.numberValue() : usual.isBoolean() ? usual.booleanValue() : usual.asText();
        }
        return switch (type) {
            case "number" -> Math.max(1, component.path("validate").path("min").asInt(1));
            case "checkbox" -> true;
            case "datetime" -> playing.story().today().plusDays(DAYS_AHEAD).toString();
            case "radio", "select" ->
                choices(component, data).stream().findFirst().orElse(null);
            case "taglist", "checklist" ->
                choices(component, data).stream().limit(1).toList();
            case "textfield", "textarea" -> TEXT;
            default -> null;
        };
    }

    private static List<String> choices(JsonNode component, Map<String, Object> data) {
        var offered = component.hasNonNull("valuesKey")
                ? data.get(component.path("valuesKey").asText())
                : component.path("values");
        var values = new ArrayList<String>();
        if (offered instanceof JsonNode several) {
            several.forEach(choice -> values.add(choice.path("value").asText()));
        }
        return values;
    }
}
