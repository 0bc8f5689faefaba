package vn.lienthong.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/** All desks: what lies on them of a case, and the people who sit there. */
final class Office {

    private static final String ADMINISTRATOR = "quantri";
    private static final int MOST_TASKS = 200;
    private static final long PAUSE_MILLIS = 200;

    private final URI processes;
    private final Desk desk;
    private final Client administrator;
    private final Map<String, Client> signedIn = new ConcurrentHashMap<>();

    Office(URI processes, Desk desk) {
        this.processes = processes;
        this.desk = desk;
        this.administrator = new Client(processes, ADMINISTRATOR);
    }

    /** Something that people try, and whether it was of use. */
    @FunctionalInterface
    interface Effort {
        boolean made() throws IOException, InterruptedException;
    }

    /**
     * People act until a case is closed; what is not answered, or answered badly, is tried again.
     *
     * @throws IllegalStateException when it is not closed in time, with what last went wrong
     */
    static void untilClosed(String caseCode, Duration patience, Effort closed, Effort act) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        Exception last = null;
        while (System.nanoTime() - end < 0) {
            try {
                if (closed.made()) {
                    return;
                }
                if (!act.made()) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (IOException | Refused e) {
                // Servers are away, or somebody else was faster: what is still to be done shows with the next look.
                last = e;
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        throw new IllegalStateException("%s is not closed after %s".formatted(caseCode, patience), last);
    }

    /** Sees everything. */
    Client administrator() {
        return administrator;
    }

    /** What is to be done of a case. */
    JsonNode tasks(String caseCode) throws IOException, InterruptedException {
        return administrator.rest("/task?maxResults=%d&processInstanceBusinessKey=%s".formatted(MOST_TASKS, caseCode));
    }

    /** Whose desk a task lies on. */
    String group(String taskId) throws IOException, InterruptedException {
        var links = administrator.rest("/task/" + taskId + "/identity-links");
        return StreamSupport.stream(links.spliterator(), false)
                .map(link -> link.path("groupId").asText(""))
                .filter(group -> !group.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Task " + taskId + " is on nobody's desk"));
    }

    /** State of a case's process instance, as the engine's history calls it: COMPLETED once it has come to its end. */
    String state(String caseId) throws IOException, InterruptedException {
        return administrator
                .rest("/history/process-instance/" + caseId)
                .path("state")
                .asText();
    }

    /** Starts a case from Tasklist's form. */
    JsonNode start(String group, String process, Map<String, Object> entries) throws IOException, InterruptedException {
        return person(group).rest("/process-definition/key/" + process + "/submit-form", form(entries));
    }

    /** Somebody of that group takes a task on. */
    void claim(String group, String taskId) throws IOException, InterruptedException {
        person(group).rest("/task/" + taskId + "/claim", Map.of("userId", desk.account(group)));
    }

    /** Completes a task as somebody of that group. */
    void complete(String group, String taskId, Map<String, Object> entries) throws IOException, InterruptedException {
        person(group).rest("/task/" + taskId + "/submit-form", form(entries));
    }

    private static Map<String, Object> form(Map<String, Object> entries) {
        var variables = new HashMap<String, Object>();
        entries.forEach((name, each) -> variables.put(name, Map.of("value", each)));
        return Map.of("variables", variables);
    }

    private Client person(String group) {
        return new Client(processes, desk.account(group));
    }

    /** Somebody of that group, in a browser's session. */
    Client signedIn(String group) throws IOException, InterruptedException {
        var account = desk.account(group);
        var known = signedIn.get(account);
        if (known != null) {
            return known;
        }
        var client = new Client(processes, account).signIn();
        signedIn.put(account, client);
        return client;
    }
}
