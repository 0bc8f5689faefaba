package vn.lienthong.processes.modeler.vocabulary;

import java.util.Map;

/** Where in the diagram a field of a template is kept. */
final class Binding {

    private Binding() {}

    /** An attribute of the element, as {@code camunda:formKey}. */
    static Map<String, Object> attribute(String name) {
        return Map.of("type", "property", "name", name);
    }

    static Map<String, Object> extensionProperty(String name) {
        return Map.of("type", "camunda:property", "name", name);
    }

    static Map<String, Object> input(String name) {
        return Map.of("type", "camunda:inputParameter", "name", name);
    }

    static Map<String, Object> businessKey() {
        return Map.of("type", "camunda:in:businessKey");
    }

    /** A variable of the caller, by its name. */
    static Map<String, Object> variableIn(String target) {
        return Map.of("type", "camunda:in", "target", target);
    }

    /** A constant, or an expression. */
    static Map<String, Object> expressionIn(String target) {
        return Map.of("type", "camunda:in", "target", target, "expression", true);
    }

    /** A variable that is taken back; the value is its name at the caller. */
    static Map<String, Object> out(String source) {
        return Map.of("type", "camunda:out", "source", source);
    }
}
