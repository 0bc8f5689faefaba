package vn.lienthong.processes.deployment;

import static vn.lienthong.processes.deployment.DiagramVocabulary.BPMN;
import static vn.lienthong.processes.deployment.DiagramVocabulary.CAMUNDA;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.deployment.Xml.Element;

/** Rules of one BPMN file. What can run code is refused by name, in words that say why; all else by not being known. */
final class DiagramRules extends XmlRules {

    private static final String ON = "{" + CAMUNDA + "}";
    private static final String CODE = "không được chạy mã riêng";

    private static final Map<String, String> REFUSED_ELEMENTS = Map.of(
            "scriptTask", CODE + " (việc kịch bản)",
            "script", CODE + " (kịch bản)",
            "executionListener", CODE + " (listener)",
            "taskListener", CODE + " (listener)",
            "field", CODE + " (trường của lớp Java)",
            "formData", "biểu mẫu phải là tệp .form");

    private static final Map<String, String> REFUSED_ATTRIBUTES = Map.of(
            ON + "class",
            CODE + " (lớp Java)",
            ON + "variableMappingClass",
            CODE + " (lớp Java)",
            ON + "variableMappingDelegateExpression",
            CODE + " (lớp Java)",
            ON + "resource",
            CODE + " (tệp kịch bản)",
            ON + "scriptFormat",
            CODE + " (kịch bản)",
            "scriptFormat",
            CODE + " (kịch bản)",
            "language",
            CODE + " (điều kiện viết bằng ngôn ngữ kịch bản)",
            "variables",
            "không được đưa mọi biến cùng lúc; hãy nêu từng biến",
            "local",
            "không được đưa mọi biến cùng lúc; hãy nêu từng biến",
            ON + "calledElementTenantId",
            "không gọi quy trình của nơi khác");

    private static final Pattern FORM_KEY =
            Pattern.compile("(?:camunda-forms:deployment:[\\w./-]+\\.form|embedded:deployment:[\\w./-]+\\.html)");

    private static final Set<String> TASKS_OF_PROGRAMS = Set.of("serviceTask", "sendTask", "businessRuleTask");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final String HTTP = "http-connector";

    private final Expressions expressions;

    DiagramRules(String file, Expressions expressions) {
        super(file);
        this.expressions = expressions;
    }

    @Override
    void check(Element element) {
        if (DiagramVocabulary.isPicture(element.namespace())) {
            checkPicture(element);
            return;
        }
        if (!DiagramVocabulary.hasElement(element.namespace(), element.name())) {
            refuse(element, REFUSED_ELEMENTS.getOrDefault(element.name(), "không được dùng phần tử " + element.name()));
        }
        element.attributes().forEach((name, value) -> checkAttribute(element, name, value));
        checkExpressions(element, element.text().toString());
        checkWork(element);
        checkCall(element);
        checkConnector(element);
        checkNamedBy(element);
        Repetitions.problem(element).ifPresent(problem -> refuse(element, problem));
    }

    /** The engine goes by names, whatever the namespace: a picture's element elsewhere could be a script to it. */
    private void checkPicture(Element element) {
        var parent = element.parent();
        boolean drawn = parent != null
                && (DiagramVocabulary.isPicture(parent.namespace())
                        || parent.is(BPMN, "definitions") && element.name().equals("BPMNDiagram"));
        if (!drawn) {
            refuse(element, "phần tử hình vẽ " + element.name() + " chỉ được nằm trong hình của sơ đồ");
        }
    }

    private void checkAttribute(Element element, String name, String value) {
        if (!DiagramVocabulary.hasAttribute(element, name)) {
            refuse(
                    element,
                    REFUSED_ATTRIBUTES.getOrDefault(
                            name, "không được dùng thuộc tính " + name.substring(name.indexOf('}') + 1)));
        }
        checkExpressions(element, value);
        if (name.equals(ON + "formKey") && !FORM_KEY.matcher(value).matches()) {
            refuse(element, "biểu mẫu phải là tệp được triển khai cùng sơ đồ");
        }
        if (name.equals(ON + "type") && !value.equals("external")) {
            refuse(element, CODE + " (loại việc " + value + ")");
        }
        if (name.equals("expressionLanguage") || name.equals("typeLanguage")) {
            refuseOtherLanguage(element, value);
        }
    }

    /** Diagrams of modelers name the language that expressions have anyway. */
    private void refuseOtherLanguage(Element element, String language) {
        if (!language.startsWith("http://www.w3.org/")) {
            refuse(element, CODE + " (ngôn ngữ " + language + ")");
        }
    }

    private void checkExpressions(Element element, String text) {
        if (Expressions.isIn(text)) {
            expressions.problem(text).ifPresent(problem -> refuse(element, problem));
        }
    }

    /** A program's work is a bean for diagrams, a worker's topic, a decision, or a connector. */
    private void checkWork(Element element) {
        if (!element.namespace().equals(BPMN) || !TASKS_OF_PROGRAMS.contains(element.name())) {
            return;
        }
        var external = element.attribute(ON + "type");
        if (external != null && isBlank(element.attribute(ON + "topic"))) {
            refuse(element, "việc của chương trình thiếu chủ đề (topic)");
        }
        var delegate = element.attribute(ON + "delegateExpression");
        if (delegate != null && !expressions.isBean(delegate)) {
            refuse(element, "việc của chương trình không có trong danh sách cho phép (" + delegate + ")");
        }
    }

    private void checkCall(Element element) {
        var called = element.attribute("calledElement");
        if (called != null && Expressions.isIn(called)) {
            refuse(element, "phần được gọi phải nêu rõ tên, không là biểu thức");
        }
        var decision = element.attribute(ON + "decisionRef");
        if (decision != null && Expressions.isIn(decision)) {
            refuse(element, "bảng quyết định phải nêu rõ tên, không là biểu thức");
        }
    }

    /** The engine's listener makes an expression of it, so that a task is called what the caller calls it. */
    private void checkNamedBy(Element element) {
        if (element.is(CAMUNDA, "property")
                && "name".equals(element.attribute("name"))
                && !NAME.matcher(String.valueOf(element.attribute("value"))).matches()) {
            refuse(element, "thuộc tính name phải là tên của một biến");
        }
    }

    private void checkConnector(Element element) {
        if (element.is(CAMUNDA, "connectorId")
                && !element.text().toString().strip().equals(HTTP)) {
            refuse(element, "chỉ được dùng " + HTTP);
        }
        if (element.is(CAMUNDA, "connector") && !element.children().contains("inputOutput")) {
            refuse(element, "kết nối thiếu địa chỉ");
        }
        if (element.is(CAMUNDA, "inputParameter")
                && element.isIn(CAMUNDA, "connector")
                && "url".equals(element.attribute("name"))
                && !expressions.isAddress(element.text().toString())) {
            refuse(element, "chỉ được kết nối tới địa chỉ mà người vận hành đã đặt, không tới địa chỉ ghi trong sơ đồ");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
