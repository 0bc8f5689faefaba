package vn.lienthong.processes.modeler.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.util.HtmlUtils;
import vn.lienthong.processes.modeler.vocabulary.Template.Property;

/** An element as a template makes it, in the words of BPMN: what each binding of a field means. */
final class AppliedTemplate {

    private final List<String> attributes = new ArrayList<>();
    private final List<String> inputs = new ArrayList<>();
    private final List<String> mappings = new ArrayList<>();
    private final List<String> properties = new ArrayList<>();
    private String condition = "";

    /** @param chosen values for what is typed or chosen, by the field's label; else the field's own */
    AppliedTemplate(Template template, Map<String, String> chosen) {
        for (var property : template.properties()) {
            var label = Objects.requireNonNullElse(property.label(), "");
            apply(property, escaped(Objects.requireNonNull(chosen.getOrDefault(label, property.value()), label)));
        }
    }

    private void apply(Property property, String value) {
        var binding = property.binding();
        var name = String.valueOf(binding.get("name"));
        switch (String.valueOf(binding.get("type"))) {
            case "property" -> {
                if (name.equals("conditionExpression")) {
                    condition = "<conditionExpression xsi:type=\"tFormalExpression\">%s</conditionExpression>"
                            .formatted(value);
                } else {
                    attributes.add("%s=\"%s\"".formatted(name, value));
                }
            }
            case "camunda:property" ->
                properties.add("<camunda:property name=\"%s\" value=\"%s\"/>".formatted(name, value));
            case "camunda:inputParameter" ->
                inputs.add("<camunda:inputParameter name=\"%s\">%s</camunda:inputParameter>".formatted(name, value));
            case "camunda:in:businessKey" -> mappings.add("<camunda:in businessKey=\"%s\"/>".formatted(value));
            case "camunda:in" -> {
                var source = Boolean.TRUE.equals(binding.get("expression")) ? "sourceExpression" : "source";
                mappings.add("<camunda:in %s=\"%s\" target=\"%s\"/>".formatted(source, value, binding.get("target")));
            }
            case "camunda:out" ->
                mappings.add("<camunda:out source=\"%s\" target=\"%s\"/>".formatted(binding.get("source"), value));
            default -> throw new IllegalArgumentException(binding.toString());
        }
    }

    String attributes() {
        return String.join(" ", attributes);
    }

    String extensions() {
        return "<extensionElements>%s%s%s</extensionElements>"
                .formatted(
                        wrapped("inputOutput", inputs), String.join("", mappings), wrapped("properties", properties));
    }

    String condition() {
        return condition;
    }

    private static String wrapped(String name, List<String> parts) {
        return parts.isEmpty() ? "" : "<camunda:%1$s>%2$s</camunda:%1$s>".formatted(name, String.join("", parts));
    }

    private static String escaped(String value) {
        return HtmlUtils.htmlEscape(value, "UTF-8").replace("&#39;", "'");
    }
}
