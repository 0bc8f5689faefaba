package vn.lienthong.processes.deployment;

import java.util.Locale;
import java.util.Set;
import vn.lienthong.processes.deployment.Xml.Element;

/** Rules of one DMN file: tables in FEEL, nothing else. */
final class DecisionRules extends XmlRules {

    private static final Set<String> MODELS = Set.of(
            "https://www.omg.org/spec/DMN/20191111/MODEL/",
            "http://www.omg.org/spec/DMN/20180521/MODEL/",
            "http://www.omg.org/spec/DMN/20151101/dmn.xsd");

    private static final Set<String> PICTURE = Set.of(
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DI/",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "http://www.omg.org/spec/DMN/20180521/DMNDI/",
            "http://bpmn.io/schema/dmn/biodi/1.0",
            "http://bpmn.io/schema/dmn/biodi/2.0",
            "http://camunda.org/schema/modeler/1.0");

    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "decision",
            "variable",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "inputEntry",
            "output",
            "outputValues",
            "outputEntry",
            "rule",
            "text",
            "description",
            "literalExpression",
            "annotation",
            "annotationEntry",
            "informationRequirement",
            "requiredDecision",
            "requiredInput",
            "inputData",
            "knowledgeSource",
            "authorityRequirement",
            "requiredAuthority",
            "textAnnotation",
            "association",
            "sourceRef",
            "targetRef",
            "defaultOutputEntry");

    private static final Set<String> OF_CAMUNDA = Set.of("historyTimeToLive", "inputVariable", "versionTag");
    private static final String CAMUNDA = "{http://camunda.org/schema/1.0/dmn}";

    private static final Set<String> FEEL = Set.of(
            "feel",
            "http://www.omg.org/spec/feel/20140401",
            "http://www.omg.org/spec/dmn/20180521/feel/",
            "https://www.omg.org/spec/dmn/20191111/feel/");

    DecisionRules(String file) {
        super(file);
    }

    @Override
    void check(Element element) {
        if (PICTURE.contains(element.namespace())) {
            return;
        }
        if (!MODELS.contains(element.namespace()) || !ELEMENTS.contains(element.name())) {
            refuse(element, "không được dùng phần tử " + element.name());
        }
        element.attributes().forEach((name, value) -> checkAttribute(element, name, value));
        if (element.name().equals("text") && !element.isIn(element.namespace(), "textAnnotation")) {
            Feel.problem(element.text().toString()).ifPresent(problem -> refuse(element, problem));
        }
    }

    private void checkAttribute(Element element, String name, String value) {
        if (name.equals("expressionLanguage") && !FEEL.contains(value.toLowerCase(Locale.ROOT))) {
            refuse(element, "bảng quyết định chỉ được viết bằng FEEL, không bằng " + value);
        }
        if (name.startsWith(CAMUNDA) && !OF_CAMUNDA.contains(name.substring(CAMUNDA.length()))) {
            refuse(element, "không được dùng thuộc tính " + name.substring(CAMUNDA.length()));
        }
    }
}
