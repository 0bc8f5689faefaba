package vn.lienthong.processes.engine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the engine has against a diagram or a decision table, in Vietnamese: a sentence that lacks its subject, the name of the
 * element. Source: {@code BpmnParse} and {@code DmnTransformLogger} of the engine and the validator of XML Schema of the JDK,
 * as far as the deployment check lets through what they refuse.
 */
public final class EngineWords {

    private static final int LONGEST = 300;

    private static final List<Known> OF_DIAGRAMS = List.of(
            known("Timer needs configuration", "chưa đặt thời gian: nêu ngày, khoảng thời gian hoặc chu kỳ"),
            known("Exclusive Gateway .* has no outgoing", "không có mũi tên đi ra: hãy nối tiếp"),
            known(
                    "has only one outgoing sequence flow",
                    "chỉ có một mũi tên đi ra nên mũi tên đó không được có điều kiện"),
            known("is the default flow but has a condition", "có đường mặc định mang điều kiện: bỏ điều kiện"),
            known(
                    "without condition which is not the default",
                    "có mũi tên chưa có điều kiện mà không phải đường mặc định"),
            known("must have an id, activity with id", "chạy riêng sau, nên mũi tên đi ra phải có mã (id)"),
            known(
                    "Invalid (?:source|destination) '(.*?)' of sequence flow",
                    "có mũi tên nối với “%s”, là phần tử không có ở đó"),
            known(
                    "for intermediateCatchEvent with id '(.*?)' connected to an event-based gateway",
                    "đi vào sự kiện “%s” vốn chỉ được nối từ cổng chờ sự kiện"),
            known("Event based gateway can only be connected", "chỉ được nối tới các sự kiện chờ"),
            known(
                    "(?:incoming|outgoing) sequence flow of event subprocess",
                    "nối với khung sự kiện, khung đó không có mũi tên vào, ra"),
            known("sequence flow of compensation activity", "nối với việc bù trừ, việc đó không có mũi tên vào, ra"),
            known("compensation boundary catch must be connected", "phải nối (bằng đường nét đứt) với một việc bù trừ"),
            known("must define a startEvent", "chưa có điểm bắt đầu"),
            known("multiple (?:none )?start events", "có nhiều điểm bắt đầu: chỉ giữ một"),
            known(
                    "start event of event subprocess must be of type",
                    "phải nêu sự kiện mà khung chờ (tin nhắn, thời gian, lỗi)"),
            known("error start event of event subprocess must be interrupting", "chờ lỗi thì phải ngắt phần đang chạy"),
            known("start event (?:within a|if) ?subprocess", "ở trong khung thường nên không được chờ sự kiện"),
            known("compensation start event", "chờ bù trừ ở nơi không được chờ"),
            known("attribute 'messageRef' is required", "chưa nêu tin nhắn mà nó chờ hoặc gửi"),
            known("no message with id '(.*?)' found", "dùng tin nhắn “%s” chưa khai báo"),
            known("message event subscription with an empty", "dùng tin nhắn chưa có tên"),
            known(
                    "expressions in the message start event name",
                    "dùng tin nhắn có tên là biểu thức: phải là tên cố định"),
            known(
                    "more than one (?:message|signal) event subscription with name '(.*?)'",
                    "chờ “%s” hai lần ở cùng một nơi: chỉ giữ một"),
            known("more than one conditional event subscription", "chờ hai lần cùng một điều kiện: chỉ giữ một"),
            known("Conditional event must contain", "chưa nêu điều kiện mà nó chờ"),
            known("required property 'signalRef'", "chưa nêu tín hiệu mà nó chờ hoặc phát"),
            known("(?:find|no) signal with id '(.*?)'", "dùng tín hiệu “%s” chưa khai báo"),
            known("duplicate signal name '(.*?)'", "khai báo tín hiệu “%s” hai lần"),
            known("signal (?:must have an id|with id '.*' has no name)", "có tín hiệu chưa có tên"),
            known("'errorRef' attribute is mandatory", "chưa nêu lỗi mà nó báo"),
            known("'errorCode' is mandatory", "báo một lỗi chưa có mã lỗi"),
            known("required attribute 'escalationRef'", "chưa nêu việc báo lên mà nó chờ hoặc gửi"),
            known("could not find escalation with id '(.*?)'", "dùng việc báo lên “%s” chưa khai báo"),
            known("must have an 'escalationCode'", "báo lên mà chưa có mã"),
            known(
                    "escalation (?:boundary event|event subprocess)",
                    "chờ báo lên trùng với sự kiện khác, hoặc ở nơi không được chờ"),
            known("AttachedToRef is required", "chưa gắn vào việc nào: kéo nó lên cạnh một việc"),
            known("Invalid reference in boundary event", "gắn vào việc ở khung khác: đặt lại trên cạnh của việc"),
            known(
                    "Unsupported (?:boundary event|intermediate catch event) type",
                    "là loại sự kiện không dùng được ở đây"),
            known(
                    "IntermediateCatchLinkEvent is not allowed",
                    "nhận liên kết ngay sau cổng chờ sự kiện, là không được"),
            known("same link event name \\('(.*?)'\\)", "nhận liên kết “%s” mà nơi khác cũng nhận: chỉ giữ một"),
            known("link event source with name '(.*?)'", "đi tới liên kết “%s” mà không nơi nào nhận"),
            known("no activity with id '(.*?)' in scope", "bù trừ cho “%s”, là việc không có ở đó"),
            known("boundary events with compensateEventDefinition", "có hai sự kiện bù trừ: chỉ giữ một"),
            known("cancelEventDefinition", "hủy giao dịch: chỉ dùng trong khung giao dịch, mỗi khung một lần"),
            known(
                    "loopCardinality must be defined|loopCardinality or loopDataInputRef",
                    "lặp lại mà chưa nêu lặp theo danh sách nào hay bao nhiêu lần"),
            known("LoopDataInputRef/\\S+ must be set", "lặp lại mà chưa nêu lặp theo danh sách nào"),
            known("is mandatory on \\w+Task", "chưa nêu chương trình làm gì"),
            known("External tasks must specify a 'topic'", "chưa nêu chủ đề (topic)"),
            known(
                    "No decision result mapper found for name '(.*?)'",
                    "lấy kết quả của bảng quyết định theo cách “%s” không có"),
            known("Value '(.*?)' for attribute '.*' is not a valid number", "có “%s” ở chỗ phải là một số"),
            known("one of the attributes formKey and formRef", "có hai biểu mẫu: chỉ giữ một"),
            known("formRefBinding", "nêu cách chọn phiên bản biểu mẫu không có"),
            known("'calledElement' (?:or|and) 'caseRef'", "chưa nêu phần dùng chung mà nó gọi"),
            known("Missing attribute '.*[vV]ersion", "chưa nêu phiên bản mà nó gọi"),
            known("attribute 'target'", "truyền một biến mà chưa nêu đặt vào đâu"),
            known("'source'|'sourceExpression'", "truyền một biến mà chưa nêu lấy từ đâu"),
            known("no id or name specified", "có một thuộc tính chưa có tên"),
            known("camunda:outputParameter not allowed", "không được có biến ra (outputParameter)"),
            known("camunda:inputOutput mapping unsupported", "không được có biến vào, ra (inputOutput)"),
            known("'name' for (?:input|output)Parameter", "có một biến vào, ra chưa có tên"),
            known("'key' for 'entry'", "có một mục chưa có tên"),
            known("Nested parameter can at most have one", "có biến mang hai giá trị: chỉ giữ một"),
            known(
                    "(?:sourceRef|targetRef)' of association|association element missing",
                    "có đường nét đứt không nối với phần tử nào"),
            known(
                    "(?i)error parsing|process condition expression",
                    "có biểu thức viết chưa đúng: chọn lại trong danh sách"),
            known(
                    "'bpmnElement' attribute|Bounds|waypoint|BPMNEdge|BPMNShape",
                    "chưa được vẽ trọn trên sơ đồ: xóa rồi vẽ lại"),
            known("(?i)history ?time ?to ?live", "chưa nêu số ngày giữ lịch sử (historyTimeToLive)"));

    private static final List<Known> OF_DECISIONS = List.of(
            known("number of inputs .* for rule '(.*?)'", "dòng “%s” thiếu hoặc thừa ô điều kiện"),
            known("number of outputs .* for rule '(.*?)'", "dòng “%s” thiếu hoặc thừa ô kết quả"),
            known("hit policy '(.*?)' with aggregation", "cách chọn dòng “%s” không dùng kèm phép gộp này được"),
            known("hit policy '(.*?)'", "không có cách chọn dòng “%s”"),
            known("output '(.*?)' does not have an output name", "bảng có nhiều cột kết quả nên cột “%s” phải có tên"),
            known("name of output '(.*?)' is duplicate", "có hai cột kết quả cùng tên “%s”"),
            known("must have an? 'id' attribute", "có bảng, cột hoặc dòng chưa có mã (id)"),
            known("decision '(.*?)' has a loop", "bảng “%s” lấy kết quả của chính nó"),
            known(
                    "decision '(.*?)' must have an 'variable'",
                    "bảng “%s” là một biểu thức nên phải nêu tên biến của kết quả"));

    /** The standard's own schema: its validator speaks in rules of XML Schema. */
    private static final List<Known> OF_SCHEMA = List.of(
            known("cvc-id\\.1: .*IDREF '([^']*)'", "nối với “%s”, không có phần tử nào mang mã đó: vẽ lại hoặc xóa"),
            known("cvc-id\\.2: .*ID value '([^']*)'", "có hai phần tử cùng mang mã “%s”: đổi mã của một phần tử"),
            known(
                    "cvc-complex-type\\.2\\.4\\.[ad]: .*?element '(?:\\{[^}]*:)?([^'}]*)}?'",
                    "có phần tử “%s” đặt sai chỗ hoặc sai thứ tự"),
            known("cvc-complex-type\\.2\\.4\\.b: .*?element '([^']*)'", "có phần tử “%s” thiếu phần tử con"),
            known(
                    "cvc-complex-type\\.3\\.2\\.2: Attribute '([^']*)'.*element '([^']*)'",
                    "có thuộc tính “%s” không được có ở phần tử “%s”"),
            known(
                    "cvc-complex-type\\.4: Attribute '([^']*)'.*element '([^']*)'",
                    "thiếu thuộc tính “%s” ở phần tử “%s”"),
            known(
                    "cvc-attribute\\.3: The value '([^']*)' of attribute '([^']*)' on element '([^']*)'",
                    "có “%s”, là giá trị không dùng được ở thuộc tính “%s” của phần tử “%s”"),
            known(
                    "cvc-(?:datatype-valid|enumeration-valid|pattern-valid)\\S*: (?:Value )?'([^']*)'",
                    "có giá trị “%s” không dùng được"));

    private EngineWords() {}

    /** @param complaint of the parser of diagrams, which speaks for the schema too */
    static String ofDiagram(String complaint) {
        return inWords(OF_DIAGRAMS, complaint)
                .or(() -> inWords(OF_SCHEMA, complaint))
                .orElseGet(() -> "chưa dùng được: " + shortened(complaint));
    }

    /** @param complaint of the validator that holds diagrams against the schema */
    public static String ofSchema(String complaint) {
        return inWords(OF_SCHEMA, complaint).orElseGet(() -> "không đúng chuẩn BPMN 2.0: " + shortened(complaint));
    }

    /** What is behind a decision table's failure, from the innermost cause outwards. */
    static String ofDecisions(Throwable failure) {
        var cause = failure.getCause();
        return inWords(OF_DECISIONS, String.valueOf(failure.getMessage()))
                .orElseGet(() -> cause == null || cause == failure
                        ? shortened(String.valueOf(failure.getMessage()))
                        : ofDecisions(cause));
    }

    private static Optional<String> inWords(List<Known> words, String complaint) {
        return words.stream()
                .flatMap(known -> known.inWords(complaint).stream())
                .findFirst();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static Known known(String says, String means) {
        return new Known(Pattern.compile(says), means);
    }

    /**
     * Something that the engine says.
     *
     * @param says found in its words; groups in it are what is named
     * @param means the same in Vietnamese, with a place for each that is named
     */
    private record Known(Pattern says, String means) {

        Optional<String> inWords(String complaint) {
            var found = says.matcher(complaint);
            if (!found.find()) {
                return Optional.empty();
            }
            var named = IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group);
            return Optional.of(means.formatted(named.toArray()));
        }
    }
}
