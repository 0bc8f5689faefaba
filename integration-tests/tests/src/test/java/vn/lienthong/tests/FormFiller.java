package vn.lienthong.tests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Fills in a Camunda Form as somebody would who does the task properly. */
record FormFiller(JsonNode form, Function<String, JsonNode> optionLists) {

    private static final String DAY = "2030-06-21";

    /** The outcomes that the form offers, its default first; none where it offers no choice. */
    List<String> outcomes() {
        var outcomes = new ArrayList<String>();
        components()
                .filter(component -> key(component).equals("outcome"))
                .flatMap(component -> component.path("values").findValuesAsText("value").stream())
                .forEach(outcomes::add);
        return outcomes;
    }

    /** Entries for all fields; those that the outcome hides are left out by the server itself. */
    Map<String, Object> entries(String outcome) {
        var entries = new HashMap<String, Object>();
        components()
                .filter(component -> !component.path("type").asText().equals("text"))
                .forEach(component -> entries.put(key(component), value(component)));
        if (entries.containsKey("outcome")) {
            entries.put("outcome", outcome);
        }
        return entries;
    }

    private Object value(JsonNode component) {
        return switch (component.path("type").asText()) {
            case "number" -> Math.max(1, component.path("validate").path("min").asInt());
            case "datetime" -> DAY;
            case "checkbox" -> true;
            case "radio" -> component.path("values").path(0).path("value").asText();
            case "select" -> options(component).get(0);
            case "taglist" -> options(component).subList(0, 1);
            case "dynamiclist" -> List.of(row(component));
            default -> "Nội dung đã thực hiện";
        };
    }

    private Map<String, Object> row(JsonNode list) {
        var row = new HashMap<String, Object>();
        list.path("components").forEach(component -> row.put(key(component), value(component)));
        return row;
    }

    private List<String> options(JsonNode component) {
        return optionLists.apply(component.path("valuesKey").asText()).findValuesAsText("value");
    }

    private Stream<JsonNode> components() {
        return StreamSupport.stream(form.path("components").spliterator(), false);
    }

    private static String key(JsonNode component) {
        return component.path(component.has("path") ? "path" : "key").asText();
    }
}
