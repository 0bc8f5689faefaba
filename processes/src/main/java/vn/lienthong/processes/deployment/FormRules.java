package vn.lienthong.processes.deployment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules of one Camunda Form: fields and texts; nothing that shows or runs what another server sends. */
class FormRules {

    private static final Set<String> TYPES = Set.of(
            "default",
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "text",
            "group",
            "dynamiclist",
            "table",
            "separator",
            "spacer",
            "button");

    private static final String COMPONENTS = "components";

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private FormRules(String file) {
        this.file = file;
    }

    static List<Problem> check(String file, byte[] content, ObjectMapper json) {
        var rules = new FormRules(file);
        try {
            rules.check(json.readTree(content), null);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            rules.problems.add(
                    new Problem(file, null, place == null ? 0 : place.getLineNr(), "biểu mẫu không phải là JSON"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return rules.problems;
    }

    private void check(JsonNode component, @Nullable String key) {
        var type = component.path("type").asText();
        if (!TYPES.contains(type)) {
            problems.add(new Problem(file, key, 0, "biểu mẫu không được có loại trường “" + type + "”"));
        }
        if (component.path("text").asText().toLowerCase(Locale.ROOT).contains("javascript:")) {
            problems.add(new Problem(file, key, 0, "biểu mẫu không được chạy mã"));
        }
        for (var each : component.path(COMPONENTS)) {
            var id = each.path("key").asText(each.path("id").asText("?"));
            check(each, id);
        }
    }
}
