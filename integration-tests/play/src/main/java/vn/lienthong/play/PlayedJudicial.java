package vn.lienthong.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plays everybody who has something to do for a request for a criminal record, each by the own account: whoever sends it,
 * and whoever has it on the desk. What is not answered, or answered badly, is tried again, as a person would.
 */
public final class PlayedJudicial {

    private static final String PROCESS = "judicial-record";
    private static final String CHECK = "checkResult";
    private static final int CREATED = 201;
    private static final int DAYS_LATER = 30;
    private static final Map<String, Object> DONE = Map.of("outcome", "DONE");

    private final Office office;
    private final Caller caller;

    /** What is answered at a task, by its id in the diagram. */
    private final Map<String, Map<String, Object>> answers = new HashMap<>(Map.of(
            "resolveIdentity", Map.of("outcome", "CONFIRM", "reason", "Đã xem bản gốc thẻ căn cước"),
            "confirmRefusal", Map.of("outcome", "DONE", "reason", "Không đủ điều kiện theo quy định"),
            "collectFee", Map.of("receipt", "BL-0001"),
            "supplement", Map.of("outcome", "DONE", "answer", "Công dân đã nộp giấy xác nhận nơi cư trú"),
            "handleBreach", Map.of("breachHandling", "Đã báo cáo, hủy kết quả sai và yêu cầu lấy lại"),
            "sendPaper", Map.of("trackingNumber", "EB123456789VN")));

    /** @param caller who sends requests by the intake API */
    public PlayedJudicial(URI processes, Desk desk, Caller caller) {
        this.office = new Office(processes, desk);
        this.caller = caller;
    }

    /** Has people answer a task so from now on. */
    public void answering(String task, Map<String, Object> answer) {
        answers.put(task, answer);
    }

    /**
     * Sends a request by the intake API.
     *
     * @param request in the fields of the API
     */
    public JudicialCase send(Map<String, ?> request) throws IOException, InterruptedException {
        var reply = caller.send(request);
        if (reply.status() != CREATED) {
            throw new IOException("The request was answered with " + reply.status() + ": " + reply.body());
        }
        return found(
                reply.json().path("caseCode").asText(),
                reply.json().path("requestId").asText());
    }

    private JudicialCase found(String code, String requestId) throws IOException, InterruptedException {
        var instances = office.administrator()
                .rest("/history/process-instance?rootProcessInstances=true&processInstanceBusinessKey=" + code);
        return new JudicialCase(instances.path(0).path("id").asText(), code, requestId);
    }

    /**
     * Enters a request in Tasklist, as an officer does.
     *
     * @param issuer agency that the officer belongs to
     * @param entries fields of the start form
     */
    public JudicialCase enter(String issuer, String unit, Map<String, ?> entries)
            throws IOException, InterruptedException {
        var fields = new HashMap<String, Object>(entries);
        fields.put("unit", unit);
        var started = office.start(issuer + "." + unit, PROCESS, fields);
        var code = started.path("businessKey").asText();
        return new JudicialCase(started.path("id").asText(), code, "LT-" + code);
    }

    /** Whether the case has come to its end. */
    public boolean isClosed(JudicialCase request) throws IOException, InterruptedException {
        var state = office.state(request.caseId());
        return !state.isEmpty() && !state.equals("ACTIVE");
    }

    /**
     * Everybody does what is on the own desk until the case is closed.
     *
     * @throws IllegalStateException when it is not closed in time, with what last went wrong
     */
    public void playToTheEnd(JudicialCase request, Duration patience) throws InterruptedException {
        Office.untilClosed(request.code(), patience, () -> isClosed(request), () -> act(request));
    }

    /** Everybody does what is on the own desk now; whether there was anything. */
    public boolean act(JudicialCase request) throws IOException, InterruptedException {
        var tasks = office.tasks(request.code());
        for (var task : tasks) {
            act(request, task);
        }
        return !tasks.isEmpty();
    }

    private void act(JudicialCase request, JsonNode task) throws IOException, InterruptedException {
        var id = task.path("id").asText();
        var key = task.path("taskDefinitionKey").asText();
        var group = office.group(id);
        if (key.equals(CHECK)) {
            office.claim(group, id);
            look(request, group);
        }
        office.complete(group, id, answer(key));
    }

    /** Nobody decides about a result without having looked at it. */
    private void look(JudicialCase request, String group) throws IOException, InterruptedException {
        office.signedIn(group)
                .submit(
                        "/judicial/%s/result".formatted(request.code()),
                        Map.of("purpose", List.of("Kiểm tra kết quả")));
    }

    private Map<String, Object> answer(String task) {
        var known = answers.get(task);
        if (known != null) {
            return known;
        }
        return task.equals("apologise")
                ? Map.of(
                        "outcome",
                        "DONE",
                        "newDue",
                        Vietnam.today().plusDays(DAYS_LATER).toString(),
                        "reason",
                        "Cần xác minh thêm")
                : DONE;
    }

    /** What the people at their desks have to do. */
    public JsonNode tasks(JudicialCase request) throws IOException, InterruptedException {
        return office.tasks(request.code());
    }
}
