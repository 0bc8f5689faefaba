package vn.lienthong.processes.modeler.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lienthong.processes.modeler.vocabulary.Template.Choice;
import vn.lienthong.processes.modeler.vocabulary.Template.Property;
import vn.lienthong.processes.modeler.vocabulary.Vocabulary.CalledPart;
import vn.lienthong.processes.modeler.vocabulary.Vocabulary.Keyed;
import vn.lienthong.processes.modeler.vocabulary.Vocabulary.NamedTopic;
import vn.lienthong.processes.modeler.vocabulary.Vocabulary.Passed;

/** Element templates for the usual tasks: what is always the same is filled in, the rest is chosen from lists. */
final class Templates {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_]\\w*)}");
    private static final int MOST_STEPS = 20;

    private final Vocabulary words;

    Templates(Vocabulary words) {
        this.words = words;
    }

    List<Template> all() {
        return Stream.of(
                        Stream.of(task(), program(), decision(), wayOut()),
                        words.calledParts().stream().filter(Templates::hasDoer).map(this::part),
                        words.topics().stream().map(Templates::topic))
                .flatMap(templates -> templates)
                .toList();
    }

    private Template task() {
        return Template.ofTask(
                "task",
                "bpmn:UserTask",
                "Việc của cơ quan",
                "Cán bộ hoặc lãnh đạo của một cơ quan điền biểu mẫu, trong số ngày làm việc",
                List.of(
                        name("Việc"),
                        Property.choice(
                                "Cơ quan làm",
                                Binding.attribute("camunda:candidateGroups"),
                                Choice.of(words.candidateGroups())),
                        Property.choice("Thời hạn", Binding.attribute("camunda:dueDate"), Choice.of(words.dueDates())),
                        Property.choice("Biểu mẫu", Binding.attribute("camunda:formKey"), choices(taskForms())),
                        step(),
                        Property.hidden(Binding.input("agencyOptions"), "${agencies.options(execution)}")));
    }

    /** Start forms are no forms of tasks. */
    private List<Keyed> taskForms() {
        return words.forms().stream()
                .filter(form -> !form.key().endsWith("/started.html"))
                .toList();
    }

    private Template program() {
        return Template.ofTask(
                "program",
                "bpmn:ServiceTask",
                "Việc của chương trình",
                "Chương trình ghi nhận hoặc chuẩn bị ngay, không ai phải làm",
                List.of(
                        name("Việc của chương trình"),
                        Property.choice(
                                "Chương trình làm",
                                Binding.attribute("camunda:delegateExpression"),
                                Choice.of(words.beans())),
                        step()));
    }

    private Template decision() {
        return Template.ofTask(
                "decision",
                "bpmn:BusinessRuleTask",
                "Quyết định theo bảng",
                "Bảng quyết định cho kết quả theo dữ liệu của hồ sơ",
                List.of(
                        name("Xét theo bảng quyết định"),
                        Property.choice(
                                "Bảng quyết định",
                                Binding.attribute("camunda:decisionRef"),
                                choices(words.decisions())),
                        Property.text("Biến nhận kết quả", Binding.attribute("camunda:resultVariable"), "result"),
                        step(),
                        Property.hidden(Binding.attribute("camunda:decisionRefBinding"), "deployment"),
                        Property.hidden(Binding.attribute("camunda:mapDecisionResult"), "singleResult")));
    }

    private Template wayOut() {
        return Template.ofFlow(
                "way",
                "Đường đi theo lựa chọn",
                "Từ một cổng, khi biểu mẫu trước đó được chọn như vậy: lấy ý kiến, chuyển tiếp, trả lại làm lại",
                List.of(
                        Property.text("Câu trả lời", Binding.attribute("name"), null),
                        Property.choice(
                                "Khi", Binding.attribute("conditionExpression"), Choice.of(words.conditions()))));
    }

    private static Template topic(NamedTopic topic) {
        return Template.ofTask(
                "topic." + topic.topic(),
                "bpmn:ServiceTask",
                topic.title(),
                "%s. Cần các biến: %s".formatted(topic.gives(), String.join(", ", topic.needs())),
                List.of(
                        name(topic.title()),
                        step(),
                        Property.hidden(Binding.attribute("camunda:type"), "external"),
                        Property.hidden(Binding.attribute("camunda:topic"), topic.topic())));
    }

    private Template part(CalledPart part) {
        var properties = new ArrayList<Property>();
        properties.add(name(part.title()));
        part.in().stream().filter(Templates::isChosen).map(this::chosen).forEach(properties::add);
        properties.add(step());
        properties.add(Property.hidden(Binding.attribute("calledElement"), part.key()));
        properties.add(Property.hidden(Binding.attribute("camunda:calledElementBinding"), "deployment"));
        properties.add(Property.hidden(Binding.businessKey(), "#{execution.processBusinessKey}"));
        part.in().stream()
                .filter(passed -> !isChosen(passed))
                .map(Templates::same)
                .forEach(properties::add);
        part.out().forEach(passed -> properties.add(Property.hidden(Binding.out(passed.name()), passed.name())));
        return Template.ofTask(
                "part." + part.key(),
                "bpmn:CallActivity",
                part.title(),
                "Gọi phần dùng chung “%s”".formatted(part.title()),
                List.copyOf(properties));
    }

    /** Who does it is always chosen; the rest where the calls differ. */
    private static boolean isChosen(Passed passed) {
        return passed.from() == null || passed.name().equals("agency");
    }

    /** What is done for each place goes with a frame around it, which no template draws. */
    private static boolean hasDoer(CalledPart part) {
        return part.in().stream().anyMatch(passed -> passed.name().equals("agency"));
    }

    private Property chosen(Passed passed) {
        var binding = Binding.expressionIn(passed.name());
        return switch (passed.name()) {
            case "agency" -> Property.choice("Cơ quan làm", binding, agencies());
            case "acceptor" -> Property.choice("Cơ quan nghiệm thu", binding, agencies());
            case "buyer" -> Property.choice("Cơ quan mua", binding, agencies());
            case "taskKey" -> Property.text("Mã của việc mà nó quay về", binding, null);
            case "unit" -> Property.hidden(binding, "${unit}");
            case "caseTitle" -> Property.hidden(binding, "${caseTitle}");
            default -> Property.text("Biến " + passed.name(), binding, null);
        };
    }

    private static Property same(Passed passed) {
        var from = String.valueOf(passed.from());
        var variable = VARIABLE.matcher(from);
        return variable.matches()
                ? Property.hidden(Binding.variableIn(passed.name()), variable.group(1))
                : Property.hidden(Binding.expressionIn(passed.name()), from);
    }

    private List<Choice> agencies() {
        return words.agencies().stream()
                .map(agency -> new Choice(agency.name(), agency.code()))
                .toList();
    }

    private static List<Choice> choices(List<Keyed> words) {
        return words.stream().map(each -> new Choice(each.title(), each.key())).toList();
    }

    private static Property name(String name) {
        return Property.text("Tên", Binding.attribute("name"), name);
    }

    private static Property step() {
        var steps = IntStream.rangeClosed(1, MOST_STEPS)
                .mapToObj(step -> new Choice("Bước " + step, String.valueOf(step)))
                .toList();
        return Property.choice("Bước của mô hình", Binding.extensionProperty("step"), steps);
    }
}
