package vn.lienthong.processes.deployment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final int MOST_ROWS = 100;
    private static final Pattern CODE = Pattern.compile("(?i)(?:javascript|vbscript|data)\\s*:");

    /** A tag, a picture of Markdown, or a letter that is written as a number. */
    private static final Pattern HTML = Pattern.compile("<[A-Za-z/!]|!\\[|&#");

    /** The target of a link of Markdown, in the text or by name, or a bare address that becomes one. */
    private static final Pattern LINK =
            Pattern.compile("\\]\\(\\s*([^)]*)|(?m)^\\s*\\[[^\\]]*\\]:\\s*(\\S*)|((?i:(?:https?|ftp)://|www\\.)\\S*)");

    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])");

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
            refuse(key, "biểu mẫu không được có loại trường “" + type + "”");
        }
        if (component.path("defaultRepetitions").asInt() > MOST_ROWS) {
            refuse(key, "biểu mẫu không được có sẵn hơn " + MOST_ROWS + " dòng");
        }
        checkTexts(component, key);
        for (var each : component.path(COMPONENTS)) {
            var id = each.path("key").asText(each.path("id").asText("?"));
            check(each, id);
        }
    }

    /** What is shown is text, whichever property it is in; what begins with “=” is computed. */
    private void checkTexts(JsonNode node, @Nullable String key) {
        var fields = node.fields();
        while (fields.hasNext()) {
            var field = fields.next();
            if (field.getValue().isTextual()) {
                checkText(field.getKey(), field.getValue().asText(), key);
            } else if (!field.getKey().equals(COMPONENTS)) {
                checkValues(field.getKey(), field.getValue(), key);
            }
        }
    }

    private void checkValues(String name, JsonNode value, @Nullable String key) {
        if (value.isTextual()) {
            checkText(name, value.asText(), key);
        } else if (value.isObject()) {
            checkTexts(value, key);
        } else {
            value.forEach(each -> checkValues(name, each, key));
        }
    }

    private void checkText(String name, String text, @Nullable String key) {
        if (text.startsWith("=") || name.equals("hide")) {
            Feel.problem(text).ifPresent(problem -> refuse(key, problem));
        } else if (CODE.matcher(text).find()) {
            refuse(key, "biểu mẫu không được chạy mã");
        } else if (HTML.matcher(text).find()) {
            refuse(key, "biểu mẫu chỉ được có chữ, không có HTML hay hình");
        } else if (LINK.matcher(text)
                .results()
                .anyMatch(link -> link.group(1) == null
                        || !OWN_PAGE.matcher(link.group(1)).lookingAt())) {
            refuse(key, "biểu mẫu chỉ được dẫn đến trang của chính hệ thống này");
        }
    }

    private void refuse(@Nullable String key, String message) {
        problems.add(new Problem(file, key, 0, message));
    }
}
