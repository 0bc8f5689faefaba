package vn.lienthong.processes.deployment;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What hides behind what is allowed, or uses the server up with it. */
final class HostileTricks {

    private static final String PICTURE = "xmlns:p=\"http://www.omg.org/spec/BPMN/20100524/DI\"";
    private static final String MODELER = "xmlns:p=\"http://camunda.org/schema/modeler/1.0\"";

    private HostileTricks() {}

    /** Inside a process; each at the element {@code work}. */
    static Stream<Arguments> elements() {
        return Stream.of(
                of(
                        "a script as input that says it is a picture",
                        extended(
                                "<camunda:inputOutput><camunda:inputParameter name=\"x\"><p:script %s scriptFormat=\"groovy\">1</p:script></camunda:inputParameter></camunda:inputOutput>"
                                        .formatted(PICTURE))),
                of(
                        "a script as input that says it is of the modeler",
                        extended(
                                "<camunda:inputOutput><camunda:outputParameter name=\"x\"><p:script %s scriptFormat=\"groovy\">1</p:script></camunda:outputParameter></camunda:inputOutput>"
                                        .formatted(MODELER))),
                of(
                        "a script task that says it is a picture",
                        "<subProcess id=\"work\"><p:scriptTask %s scriptFormat=\"groovy\"><p:script>1</p:script></p:scriptTask></subProcess>"
                                .formatted(PICTURE)),
                of(
                        "a condition that says it is a picture",
                        "<sequenceFlow id=\"work\" sourceRef=\"a\" targetRef=\"b\"><p:conditionExpression %s language=\"groovy\">1</p:conditionExpression></sequenceFlow>"
                                .formatted(PICTURE)),
                of(
                        "properties that say they are a picture",
                        extended("<p:properties %s><p:property name=\"name\" value=\"x\"/></p:properties>"
                                .formatted(PICTURE))),
                of(
                        "a script in a map that says it is a picture",
                        extended(
                                "<camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:map><camunda:entry key=\"k\"><p:script %s scriptFormat=\"groovy\">1</p:script></camunda:entry></camunda:map></camunda:inputParameter></camunda:inputOutput>"
                                        .formatted(PICTURE))),
                of("a name that is looked up by an expression", property("''.getClass()")),
                of("a name that ends the expression and begins another", property("x}${''.getClass()")),
                of("a name that asks a bean", property("agencies.group(execution, 'X')")),
                of("a billion repetitions", loop("1000000000")),
                of("repetitions that are computed", loop("${1000 * 1000 * 1000}")),
                of("a negative number of repetitions", loop("-1")),
                of("a timer without a pause", timer("R/PT0S")),
                of("a timer that never rests", timer("R/PT1S")),
                of("a timer every second, as cron has it", timer("* * * * * ?")),
                of("a timer by an expression", timer("${cycle}")),
                of("a thousand retries", retry("R1000/PT1M")),
                of("retries without a pause", retry("R99/PT0S")),
                of("retries by an expression", retry("${retries}")),
                of(
                        "a second address of a connector",
                        "<serviceTask id=\"work\"><extensionElements><camunda:connector><camunda:inputOutput><camunda:inputParameter name=\"url\">${notices.url()}</camunda:inputParameter><camunda:inputParameter name=\"url\">http://evil.example</camunda:inputParameter></camunda:inputOutput><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></extensionElements></serviceTask>"),
                of(
                        "where a schema is to be had",
                        "<userTask id=\"work\" xsi:schemaLocation=\"http://x http://evil.example/x.xsd\"/>"),
                of("a base for addresses", "<userTask id=\"work\" xml:base=\"http://evil.example/\"/>"),
                of(
                        "an old listener's own namespace",
                        extended("<a:taskListener xmlns:a=\"http://activiti.com/modeler\" class=\"x.Y\"/>")));
    }

    static Stream<Arguments> files() {
        var good = HostileElements.diagram(HostileElements.task("", ""));
        return Stream.of(
                file("a folder that is called like a diagram", "x.bpmn/evil.groovy", "1"),
                file("a page that is called like a form", "forms/x.form.html", "<script>1</script>"),
                file("a page in capitals", "forms/x.HTML", "<script>1</script>"),
                file("a diagram outside of every folder", "../../x.bpmn", good),
                file("a diagram in a folder of Windows", "bpmn\\\\x.bpmn", good),
                file("a name with a line's end", "x\n.bpmn", good),
                file("a name without end", "x".repeat(300) + ".bpmn", good),
                file("an ending without its dot", "evilbpmn", good),
                file("an old ending", "evil.bpmn20.xml.js", "1"),
                file("another encoding that is declared", "x.bpmn", good.replace("UTF-8", "ISO-8859-1")),
                file("an encoding of seven bits", "x.bpmn", good.replace("UTF-8", "UTF-7")),
                file("an encoding of mainframes", "x.bpmn", good.replace("UTF-8", "Cp037")),
                file(
                        "a decision that loops for good",
                        "x.dmn",
                        decision("count(for x in 1..1000000000 return x) &gt; 1")),
                file(
                        "a decision that asks each of a billion",
                        "x.dmn",
                        decision("some x in 1..1000000000 satisfies x &lt; 0")),
                file("a decision with a power beyond all numbers", "x.dmn", decision("9 ** 9 ** 9 &gt; 1")),
                file("a decision with a pattern that never ends", "x.dmn", decision("matches(name, \"(a+)+$\")")),
                file("a decision with an expression of Java", "x.dmn", decision("${x.class}")),
                file("a decision with a function of its own", "x.dmn", decision("{f: function(x) f(x)}.f(1)")),
                file(
                        "a decision in a language that looks like FEEL",
                        "x.dmn",
                        decision("1")
                                .replace(
                                        "<inputEntry id=\"e\"",
                                        "<inputEntry id=\"e\" expressionLanguage=\"groovy-feel\"")),
                file(
                        "a form with HTML in a text",
                        "x.form",
                        form("{\"type\":\"text\",\"text\":\"<b onclick=x>1</b>\"}")),
                file(
                        "a form with HTML in a label",
                        "x.form",
                        form("{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"<img src=x>\"}")),
                file(
                        "a form with another server's picture in a text",
                        "x.form",
                        form("{\"type\":\"text\",\"text\":\"![x](http://evil.example/x.png)\"}")),
                file(
                        "a form with a link to another server",
                        "x.form",
                        form("{\"type\":\"text\",\"text\":\"[x](https://evil.example)\"}")),
                file(
                        "a form with a link to another server without its protocol",
                        "x.form",
                        form("{\"type\":\"text\",\"text\":\"[x](//evil.example)\"}")),
                file(
                        "a form with a link to another server by backslash",
                        "x.form",
                        form("{\"type\":\"text\",\"text\":\"[x](/\\\\evil.example)\"}")),
                file(
                        "a form with a link by name",
                        "x.form",
                        form("{\"type\":\"text\",\"text\":\"[x][1]\\n[1]: https://evil.example\"}")),
                file(
                        "a form with a bare address",
                        "x.form",
                        form("{\"type\":\"text\",\"text\":\"https://evil.example\"}")),
                file(
                        "a form with a link that holds a page",
                        "x.form",
                        form("{\"type\":\"text\",\"text\":\"[x](data:text/html;base64,eA==)\"}")),
                file(
                        "a form with a link in numbers for letters",
                        "x.form",
                        form("{\"type\":\"text\",\"text\":\"[x](&#106;avascript:alert(1))\"}")),
                file(
                        "a form with code in a description",
                        "x.form",
                        form(
                                "{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"x\",\"description\":\"[x](vbscript:x)\"}")),
                file(
                        "a form whose condition loops for good",
                        "x.form",
                        form(
                                "{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"x\",\"conditional\":{\"hide\":\"=count(for x in 1..1000000000 return x) > 1\"}}")),
                file(
                        "a form whose condition has a power beyond all numbers",
                        "x.form",
                        form(
                                "{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"x\",\"conditional\":{\"hide\":\"9**9**9 > 1\"}}")),
                file(
                        "a form whose condition has a function of Java",
                        "x.form",
                        form(
                                "{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"x\",\"conditional\":{\"hide\":\"=function(x) external {java: {class: \\\"x\\\"}}\"}}")),
                file(
                        "a form with a billion rows",
                        "x.form",
                        form(
                                "{\"type\":\"dynamiclist\",\"path\":\"a\",\"label\":\"x\",\"defaultRepetitions\":1000000000,\"components\":[]}")));
    }

    private static String property(String name) {
        return extended("<camunda:properties><camunda:property name=\"name\" value=\"%s\"/></camunda:properties>"
                .formatted(name));
    }

    private static String loop(String cardinality) {
        return "<subProcess id=\"work\"><multiInstanceLoopCharacteristics><loopCardinality>%s</loopCardinality></multiInstanceLoopCharacteristics></subProcess>"
                .formatted(cardinality);
    }

    private static String timer(String cycle) {
        return "<boundaryEvent id=\"work\" attachedToRef=\"a\"><timerEventDefinition><timeCycle>%s</timeCycle></timerEventDefinition></boundaryEvent>"
                .formatted(cycle);
    }

    private static String retry(String cycle) {
        return extended("<camunda:failedJobRetryTimeCycle>%s</camunda:failedJobRetryTimeCycle>".formatted(cycle));
    }

    private static String extended(String extensions) {
        return HostileElements.task("", "<extensionElements>" + extensions + "</extensionElements>");
    }

    static String decision(String text) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="ds" name="x" namespace="http://lienthong.vn/dmn">
                  <decision id="d" name="x"><decisionTable id="t"><rule id="r"><inputEntry id="e"><text>%s</text></inputEntry></rule></decisionTable></decision>
                </definitions>
                """.formatted(text);
    }

    private static String form(String component) {
        return "{\"type\":\"default\",\"components\":[" + component + "]}";
    }

    private static Arguments of(String what, String inside) {
        return Arguments.of(what, inside, "work");
    }

    private static Arguments file(String what, String name, String content) {
        return Arguments.of(what, name, content);
    }
}
