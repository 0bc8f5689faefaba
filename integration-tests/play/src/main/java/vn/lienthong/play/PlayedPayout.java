package vn.lienthong.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/**
 * Plays everybody who has something to do for a welfare payout, each by the own account, from the opened period to the
 * closed one. What is not answered, or answered badly, is tried again, as a person would.
 */
public final class PlayedPayout {

    private static final String ADMINISTRATOR = "quantri";
    private static final long PAUSE_MILLIS = 200;
    private static final int MOST_TASKS = 200;
    private static final Map<String, Object> DONE = Map.of("outcome", "DONE");

    private final URI processes;
    private final Desk desk;
    private final PayoutPages pages = new PayoutPages();
    private final Client administrator;
    private final Map<String, Client> people = new ConcurrentHashMap<>();

    public PlayedPayout(URI processes, Desk desk) {
        this.processes = processes;
        this.desk = desk;
        this.administrator = new Client(processes, ADMINISTRATOR);
    }

    /**
     * Opens a period.
     *
     * @param month {@code yyyy-MM}
     * @param fund đồng
     */
    public PayoutCase open(String programme, String month, String unit, long fund)
            throws IOException, InterruptedException {
        var variables = new HashMap<String, Object>();
        variables.put("unit", value(unit));
        variables.put("programme", value(programme));
        variables.put("month", value(month));
        variables.put("fund", value(fund));
        var started = person("SLDTBXH." + unit)
                .rest("/process-definition/key/welfare-payout/submit-form", Map.of("variables", variables));
        return new PayoutCase(
                started.path("id").asText(), started.path("businessKey").asText(), unit);
    }

    /** Imports a list and waits until its rows are entries. */
    public void importList(PayoutCase payout, Path list, Duration patience) throws IOException, InterruptedException {
        pages.importList(signedIn("SLDTBXH." + payout.unit()), payout, list, patience);
    }

    /**
     * Everybody does what is on the own desk until the period is closed.
     *
     * @throws IllegalStateException when it is not closed in time, with what last went wrong
     */
    public void playToTheEnd(PayoutCase payout, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        Exception last = null;
        while (System.nanoTime() - end < 0) {
            try {
                if (isClosed(payout)) {
                    return;
                }
                if (!somebodyActs(payout)) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (IOException | Refused e) {
                // Servers are away, or somebody else was faster: what is still to be done shows with the next look.
                last = e;
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        throw new IllegalStateException("%s is not closed after %s".formatted(payout.code(), patience), last);
    }

    /** Whether the case has come to its end. */
    public boolean isClosed(PayoutCase payout) throws IOException, InterruptedException {
        var state = administrator
                .rest("/history/process-instance/" + payout.caseId())
                .path("state")
                .asText();
        return state.equals("COMPLETED");
    }

    private boolean somebodyActs(PayoutCase payout) throws IOException, InterruptedException {
        var tasks = administrator.rest(
                "/task?maxResults=%d&processInstanceBusinessKey=%s".formatted(MOST_TASKS, payout.code()));
        for (var task : tasks) {
            act(payout, task);
        }
        return !tasks.isEmpty();
    }

    private void act(PayoutCase payout, JsonNode task) throws IOException, InterruptedException {
        var id = task.path("id").asText();
        var group = group(id);
        var place = group.substring(group.indexOf('.') + 1).replaceFirst("\\.leaders$", "");
        Map<String, Object> answer =
                switch (task.path("taskDefinitionKey").asText()) {
                    case "resolveMismatches", "resolveAccounts" -> {
                        pages.workThroughExceptions(signedIn(group), payout, place);
                        yield DONE;
                    }
                    case "decideFailed" -> {
                        pages.decideFailed(signedIn(group), payout, commune(task));
                        yield DONE;
                    }
                    case "fundShort" -> Map.of("outcome", "PARTIAL");
                    case "importList" -> Map.of();
                    default -> DONE;
                };
        complete(person(group), id, answer);
    }

    private String group(String taskId) throws IOException, InterruptedException {
        var links = administrator.rest("/task/" + taskId + "/identity-links");
        return StreamSupport.stream(links.spliterator(), false)
                .map(link -> link.path("groupId").asText(""))
                .filter(group -> !group.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Task " + taskId + " is on nobody's desk"));
    }

    private String commune(JsonNode task) throws IOException, InterruptedException {
        return administrator
                .rest("/process-instance/" + task.path("processInstanceId").asText() + "/variables/commune")
                .path("value")
                .asText();
    }

    private static void complete(Client person, String taskId, Map<String, Object> answer)
            throws IOException, InterruptedException {
        var variables = new HashMap<String, Object>();
        answer.forEach((name, each) -> variables.put(name, value(each)));
        person.rest("/task/" + taskId + "/submit-form", Map.of("variables", variables));
    }

    private static Map<String, Object> value(Object value) {
        return Map.of("value", value);
    }

    private Client person(String group) {
        return new Client(processes, desk.account(group));
    }

    private Client signedIn(String group) throws IOException, InterruptedException {
        var account = desk.account(group);
        var known = people.get(account);
        if (known != null) {
            return known;
        }
        var client = new Client(processes, account).signIn();
        people.put(account, client);
        return client;
    }
}
