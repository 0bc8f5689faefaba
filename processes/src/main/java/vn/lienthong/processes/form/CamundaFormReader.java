package vn.lienthong.processes.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.processes.form.TaskForm.Choice;
import vn.lienthong.processes.form.TaskForm.Days;
import vn.lienthong.processes.form.TaskForm.Field;

/** Reads the fields of a Camunda Form (form-js schema). */
class CamundaFormReader {

    private final ObjectMapper json;

    CamundaFormReader(ObjectMapper json) {
        this.json = json;
    }

    TaskForm read(InputStream form) throws IOException {
        return new TaskForm(fields(json.readTree(form).path("components"), ""));
    }

    private static List<Field> fields(JsonNode components, String hiddenAround) {
        var fields = new ArrayList<Field>();
        for (var component : components) {
            var hidden = hidden(component, hiddenAround);
            if ("group".equals(component.path("type").asText())) {
                fields.addAll(fields(component.path("components"), hidden));
            } else if ("dynamiclist".equals(component.path("type").asText())) {
                fields.add(new Field(
                        component.path("path").asText(),
                        component.path("label").asText(),
                        component.path("defaultRepetitions").asInt() > 0,
                        hidden,
                        fields(component.path("components"), ""),
                        List.of(),
                        "",
                        Days.NONE));
            } else if (component.hasNonNull("key")) {
                fields.add(field(component, hidden));
            }
        }
        return fields;
    }

    private static Field field(JsonNode component, String hidden) {
        var choices = new ArrayList<Choice>();
        component
                .path("values")
                .forEach(value -> choices.add(new Choice(
                        value.path("value").asText(), value.path("label").asText())));
        var label = component
                .path(component.hasNonNull("label") ? "label" : "dateLabel")
                .asText();
        return new Field(
                component.path("key").asText(),
                label,
                component.path("validate").path("required").asBoolean(),
                hidden,
                List.of(),
                choices,
                component.path("valuesKey").asText(),
                days(component));
    }

    private static Days days(JsonNode component) {
        if (!"date".equals(component.path("subtype").asText())) {
            return Days.NONE;
        }
        return component.path("disallowPassedDates").asBoolean() ? Days.FROM_TODAY : Days.ANY;
    }

    /** form-js writes conditions with a leading “=”; a group's condition holds for what is in it. */
    private static String hidden(JsonNode component, String around) {
        var own = component.path("conditional").path("hide").asText("").replaceFirst("^=", "");
        if (own.isEmpty() || around.isEmpty()) {
            return own + around;
        }
        return "(" + around + ") or (" + own + ")";
    }
}
