package vn.lienthong.processes.deployment;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What hostile files are made of, and what looks alike and is not hostile. */
final class HostileElements {

    static final String SCRIPT_TASK =
            "<scriptTask id=\"work\" scriptFormat=\"groovy\"><script>'id'.execute()</script></scriptTask>";

    private HostileElements() {}

    /** A diagram with something in its process. */
    static String diagram(String inside) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:activiti="http://activiti.org/bpmn"
                    xmlns:xi="http://www.w3.org/2001/XInclude" id="d" targetNamespace="http://lienthong.vn/bpmn">
                  <process id="p" isExecutable="true">
                %s
                  </process>
                </definitions>
                """.formatted(inside);
    }

    static String task(String attributes, String inside) {
        return "<userTask id=\"work\" name=\"Việc\" %s>%s</userTask>".formatted(attributes, inside);
    }

    private static String service(String attributes, String extensions) {
        return "<serviceTask id=\"work\" %s><extensionElements>%s</extensionElements></serviceTask>"
                .formatted(attributes, extensions);
    }

    private static String extended(String extensions) {
        return task("", "<extensionElements>" + extensions + "</extensionElements>");
    }

    private static String call(String attributes, String extensions) {
        return "<callActivity id=\"work\" %s><extensionElements>%s</extensionElements></callActivity>"
                .formatted(attributes, extensions);
    }

    private static String connector(String id, String inputs) {
        return service(
                "",
                "<camunda:connector><camunda:inputOutput>%s</camunda:inputOutput><camunda:connectorId>%s</camunda:connectorId></camunda:connector>"
                        .formatted(inputs, id));
    }

    private static String flow(String condition) {
        return "<sequenceFlow id=\"work\" sourceRef=\"a\" targetRef=\"b\">%s</sequenceFlow>".formatted(condition);
    }

    static Stream<Arguments> all() {
        return Stream.of(
                of("a script task", SCRIPT_TASK),
                of(
                        "a script task from a file",
                        "<scriptTask id=\"work\" scriptFormat=\"javascript\" camunda:resource=\"deployment://x.js\"/>"),
                of("a script task without a language", "<scriptTask id=\"work\"><script>1</script></scriptTask>"),
                of("a Java class", service("camunda:class=\"java.lang.Runtime\"", "")),
                of("a Java class by the old namespace", service("activiti:class=\"java.lang.Runtime\"", "")),
                of("a Java class of a send task", "<sendTask id=\"work\" camunda:class=\"x.Y\"/>"),
                of("a Java class of a decision task", "<businessRuleTask id=\"work\" camunda:class=\"x.Y\"/>"),
                of("a bean that is not for diagrams", service("camunda:delegateExpression=\"${dataSource}\"", "")),
                of(
                        "a delegate that is made up",
                        service("camunda:delegateExpression=\"${agencies.group(execution)}\"", "")),
                of("a mail task", service("camunda:type=\"mail\"", "")),
                of("a shell task", service("camunda:type=\"shell\" camunda:topic=\"x\"", "")),
                of("a task for workers without a topic", service("camunda:type=\"external\"", "")),
                of(
                        "fields of a class",
                        service(
                                "camunda:delegateExpression=\"${openCase}\"",
                                "<camunda:field name=\"x\"><camunda:string>y</camunda:string></camunda:field>")),
                of(
                        "an execution listener of a class",
                        extended("<camunda:executionListener event=\"start\" class=\"x.Y\"/>")),
                of(
                        "an execution listener with a script",
                        extended(
                                "<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:executionListener>")),
                of(
                        "an execution listener of a good bean",
                        extended("<camunda:executionListener event=\"start\" delegateExpression=\"${openCase}\"/>")),
                of("a task listener of a class", extended("<camunda:taskListener event=\"create\" class=\"x.Y\"/>")),
                of(
                        "a task listener with an expression",
                        extended(
                                "<camunda:taskListener event=\"create\" expression=\"${agencies.group(execution)}\"/>")),
                of(
                        "a listener by the old namespace",
                        extended("<activiti:executionListener event=\"start\" class=\"x.Y\"/>")),
                of(
                        "a script as input",
                        extended(
                                "<camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:inputParameter></camunda:inputOutput>")),
                of(
                        "a script as output",
                        extended(
                                "<camunda:inputOutput><camunda:outputParameter name=\"x\"><camunda:script scriptFormat=\"python\" resource=\"classpath://x.py\"/></camunda:outputParameter></camunda:inputOutput>")),
                of(
                        "a script in a list",
                        extended(
                                "<camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:list><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:list></camunda:inputParameter></camunda:inputOutput>")),
                of(
                        "a condition in a script language",
                        flow(
                                "<conditionExpression xsi:type=\"tFormalExpression\" language=\"groovy\">1</conditionExpression>")),
                of(
                        "a condition from a file",
                        flow(
                                "<conditionExpression xsi:type=\"tFormalExpression\" language=\"groovy\" camunda:resource=\"deployment://x.groovy\"/>")),
                of(
                        "a listener of a flow",
                        flow(
                                "<extensionElements><camunda:executionListener event=\"take\" class=\"x.Y\"/></extensionElements>")),
                of(
                        "a connector to an address in the diagram",
                        connector(
                                "http-connector",
                                "<camunda:inputParameter name=\"url\">http://169.254.169.254/latest</camunda:inputParameter>")),
                of(
                        "a connector to an address that is put together",
                        connector(
                                "http-connector",
                                "<camunda:inputParameter name=\"url\">${notices.url()}/../x</camunda:inputParameter>")),
                of(
                        "a connector to an address in a variable",
                        connector(
                                "http-connector",
                                "<camunda:inputParameter name=\"url\">${address}</camunda:inputParameter>")),
                of(
                        "a connector to what is no address",
                        connector(
                                "http-connector",
                                "<camunda:inputParameter name=\"url\">${agencies.group(execution)}</camunda:inputParameter>")),
                of(
                        "a connector to an address by a script",
                        connector(
                                "http-connector",
                                "<camunda:inputParameter name=\"url\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:inputParameter>")),
                of(
                        "another connector",
                        connector(
                                "soap-http-connector",
                                "<camunda:inputParameter name=\"url\">${notices.url()}</camunda:inputParameter>")),
                of(
                        "a connector without an address",
                        service(
                                "",
                                "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>")),
                of("all variables into a part", call("calledElement=\"part\"", "<camunda:in variables=\"all\"/>")),
                of("all variables out of a part", call("calledElement=\"part\"", "<camunda:out variables=\"all\"/>")),
                of(
                        "local variables alone",
                        call("calledElement=\"part\"", "<camunda:in source=\"a\" target=\"b\" local=\"true\"/>")),
                of("a mapping by a class", call("calledElement=\"part\" camunda:variableMappingClass=\"x.Y\"", "")),
                of(
                        "a mapping by a bean",
                        call("calledElement=\"part\" camunda:variableMappingDelegateExpression=\"${openCase}\"", "")),
                of("a called part that a variable names", call("calledElement=\"${part}\"", "")),
                of(
                        "a called part of another tenant",
                        call("calledElement=\"part\" camunda:calledElementTenantId=\"x\"", "")),
                of("a called case", call("camunda:caseRef=\"case\"", "")),
                of("a decision that a variable names", "<businessRuleTask id=\"work\" camunda:decisionRef=\"${d}\"/>"),
                of("a form of another server", task("camunda:formKey=\"http://evil.example/form.html\"", "")),
                of("a form of the web application", task("camunda:formKey=\"embedded:app:../../x.html\"", "")),
                of("a form that an expression names", task("camunda:formKey=\"${form}\"", "")),
                of(
                        "a generated form with a script",
                        extended(
                                "<camunda:formData><camunda:formField id=\"x\" type=\"string\"><camunda:validation><camunda:constraint name=\"validator\" config=\"x.Y\"/></camunda:validation></camunda:formField></camunda:formData>")),
                of("a form handler", task("camunda:formHandlerClass=\"x.Y\"", "")),
                of("an unknown attribute of Camunda", task("camunda:somethingNew=\"1\"", "")),
                of("an unknown element of Camunda", extended("<camunda:somethingNew/>")),
                of("an extension of another maker", extended("<x:y xmlns:x=\"http://example.org/x\"/>")),
                of("an included file", extended("<xi:include href=\"file:///etc/passwd\" parse=\"text\"/>")),
                of("an interface of a web service", "<ioSpecification id=\"work\"/>"),
                of("a task of no namespace", "<serviceTask xmlns=\"\" id=\"work\" class=\"x.Y\"/>"));
    }

    private static Arguments of(String what, String inside) {
        return Arguments.of(what, inside, "work");
    }

    static Stream<String> expressions() {
        return Stream.of(
                "${''.getClass()}",
                "${execution.getClass().forName('java.lang.Runtime')}",
                "${agencies.class}",
                "${agencies.getClass()}",
                "${agencies.group(execution).toString().getClass()}",
                "${agencies['class']}",
                "${execution.processEngineServices.runtimeService}",
                "${execution.setVariable('unit', 'x')}",
                "${execution.getProcessEngineServices()}",
                "${task.execution}",
                "${dataSource.getConnection()}",
                "${openCase.other.group(execution)}",
                "${unit.length()}",
                "${runtimeService}.${runtimeService.deleteProcessInstance('x','y')}",
                "#{''.bytes}",
                "${agencies.group(execution)}${''.class}",
                "${now()}",
                "${dateTime()}",
                "${currentUser()}",
                "${a = 1}",
                "${a; b}",
                "${[1,2].stream()}",
                "${\"a\".concat('b')}",
                "${'}'.class}",
                "${agencies .\n class}",
                "${decisionResult.getSingleResult().class.forName('x')}",
                "${ａgencies.group(execution)}",
                "${agencies.group(execution)",
                "${(agencies).class}");
    }

    /** Where the engine evaluates what is written. */
    static List<String> places(String expression) {
        return List.of(
                task("camunda:assignee=\"%s\"".formatted(expression), ""),
                task("camunda:candidateGroups=\"%s\"".formatted(expression), ""),
                task("camunda:priority=\"%s\"".formatted(expression), ""),
                task("", "<documentation>%s</documentation>".formatted(expression)),
                "<userTask id=\"work\" name=\"%s\"/>".formatted(expression),
                extended(
                        "<camunda:inputOutput><camunda:inputParameter name=\"x\">%s</camunda:inputParameter></camunda:inputOutput>"
                                .formatted(expression)),
                extended(
                        "<camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:map><camunda:entry key=\"%s\">1</camunda:entry></camunda:map></camunda:inputParameter></camunda:inputOutput>"
                                .formatted(expression)),
                service("camunda:expression=\"%s\"".formatted(expression), ""),
                call(
                        "calledElement=\"part\"",
                        "<camunda:in sourceExpression=\"%s\" target=\"x\"/>".formatted(expression)),
                call("calledElement=\"part\"", "<camunda:in businessKey=\"%s\"/>".formatted(expression)),
                flow("<conditionExpression xsi:type=\"tFormalExpression\">%s</conditionExpression>"
                        .formatted(expression)),
                "<boundaryEvent id=\"work\" attachedToRef=\"a\"><timerEventDefinition><timeDuration>%s</timeDuration></timerEventDefinition></boundaryEvent>"
                        .formatted(expression),
                "<subProcess id=\"work\"><multiInstanceLoopCharacteristics camunda:collection=\"%s\"/></subProcess>"
                        .formatted(expression),
                "<subProcess id=\"work\"><multiInstanceLoopCharacteristics><completionCondition>%s</completionCondition></multiInstanceLoopCharacteristics></subProcess>"
                        .formatted(expression));
    }

    static Stream<Arguments> files() {
        var good = diagram(task("", ""));
        return Stream.of(
                file(
                        "an external entity",
                        "x.bpmn",
                        "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                + body(diagram("<documentation>&e;</documentation>"))),
                file(
                        "an external DTD",
                        "x.bpmn",
                        "<!DOCTYPE definitions SYSTEM \"http://evil.example/x.dtd\">" + body(good)),
                file(
                        "a billion laughs",
                        "x.bpmn",
                        "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
                                + body(diagram("<documentation>&b;</documentation>"))),
                file("a style sheet", "x.bpmn", "<?xml-stylesheet href=\"http://evil.example/x.xsl\"?>" + body(good)),
                file(
                        "a script language for all",
                        "x.bpmn",
                        good.replace("id=\"d\"", "id=\"d\" expressionLanguage=\"groovy\"")),
                file(
                        "an import of another file",
                        "x.bpmn",
                        good.replace(
                                "<process",
                                "<import importType=\"x\" location=\"http://evil.example\" namespace=\"y\"/><process")),
                file("a diagram cut short", "x.bpmn", good.substring(0, good.length() / 2)),
                file("no diagram at all", "x.bpmn", "PK\u0003\u0004"),
                file("a page with a script", "forms/x.html", "<form><script>alert(1)</script></form>"),
                file("a script", "x.groovy", "1"),
                file("a script for browsers", "x.js", "1"),
                file("an archive", "x.jar", "PK"),
                file("a case diagram", "x.cmmn", "<definitions/>"),
                file("an old case diagram", "x.cmmn11.xml", "<definitions/>"),
                file("a file by another case", "x.BPMN", good),
                file(
                        "a decision in a script language",
                        "x.dmn",
                        decision("<inputEntry id=\"e\" expressionLanguage=\"javascript\"><text>1</text></inputEntry>")),
                file(
                        "a decision in Groovy for all",
                        "x.dmn",
                        decision("").replace("id=\"ds\"", "id=\"ds\" expressionLanguage=\"groovy\"")),
                file(
                        "a decision in JUEL",
                        "x.dmn",
                        decision(
                                "<inputEntry id=\"e\" expressionLanguage=\"juel\"><text>${x.class}</text></inputEntry>")),
                file(
                        "a decision with a function of Java",
                        "x.dmn",
                        decision(
                                "<inputEntry id=\"e\"><text>function(x) external { java: { class: \"java.lang.Runtime\" } }</text></inputEntry>")),
                file(
                        "a decision with a business knowledge model",
                        "x.dmn",
                        decision("").replace("<decision ", "<businessKnowledgeModel id=\"b\"/><decision ")),
                file(
                        "a decision with an entity",
                        "x.dmn",
                        "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                + body(decision("<inputEntry id=\"e\"><text>&e;</text></inputEntry>"))),
                file(
                        "a form with a frame",
                        "x.form",
                        "{\"type\":\"default\",\"components\":[{\"type\":\"iframe\",\"url\":\"http://evil.example\"}]}"),
                file(
                        "a form with HTML",
                        "x.form",
                        "{\"type\":\"default\",\"components\":[{\"type\":\"html\",\"content\":\"<script>1</script>\"}]}"),
                file(
                        "a form with a picture of another server",
                        "x.form",
                        "{\"type\":\"default\",\"components\":[{\"type\":\"group\",\"components\":[{\"type\":\"image\",\"source\":\"http://evil.example/x.png\"}]}]}"),
                file(
                        "a form with a link that runs code",
                        "x.form",
                        "{\"type\":\"default\",\"components\":[{\"type\":\"text\",\"text\":\"[x](JavaScript:alert(1))\"}]}"),
                file("a form that is none", "x.form", "<html/>"),
                file("a form nested beyond reason", "x.form", "[".repeat(5_000)));
    }

    private static Arguments file(String what, String name, String content) {
        return Arguments.of(what, name, content);
    }

    private static String body(String xml) {
        return xml.substring(xml.indexOf("?>") + 2).strip();
    }

    private static String decision(String entry) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="ds" name="x" namespace="http://lienthong.vn/dmn">
                  <decision id="d" name="x"><decisionTable id="t"><rule id="r">%s</rule></decisionTable></decision>
                </definitions>
                """.formatted(entry);
    }

    /** What is much like the above, and what diagrams are made of. */
    static List<String> harmless() {
        return List.of(
                service("camunda:delegateExpression=\"${openCase}\"", ""),
                service("camunda:type=\"external\" camunda:topic=\"payment-send\"", ""),
                service("camunda:expression=\"${agencies.group(execution, 'VPUB')}\"", ""),
                connector(
                        "http-connector",
                        "<camunda:inputParameter name=\"url\">${notices.url(execution)}</camunda:inputParameter>"),
                call(
                        "calledElement=\"part\" camunda:calledElementBinding=\"deployment\"",
                        "<camunda:in source=\"a\" target=\"b\"/><camunda:in businessKey=\"#{execution.processBusinessKey}\"/>"),
                flow(
                        "<conditionExpression xsi:type=\"tFormalExpression\">${not empty sites &amp;&amp; (outcome == 'DONE' || days &gt;= 5)}</conditionExpression>"),
                task(
                        "camunda:candidateGroups=\"${agencies.group(execution, 'VPUB')}\" camunda:formKey=\"camunda-forms:deployment:forms/x/y.form\"",
                        ""),
                task("", "<documentation>Chi 5.000 ${currency} mỗi người } { là đủ; \"class\"</documentation>"),
                extended("<camunda:properties><camunda:property name=\"step\" value=\"1\"/></camunda:properties>"),
                extended(
                        "<camunda:inputOutput><camunda:outputParameter name=\"x\">${decisionResult.getSingleResult().rule}</camunda:outputParameter></camunda:inputOutput>"));
    }
}
