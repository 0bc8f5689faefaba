package vn.lienthong.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Plays everybody who has something to do for a welfare payout, each by the own account, from the opened period to the
 * closed one. What is not answered, or answered badly, is tried again, as a person would.
 */
public final class PlayedPayout {

    private static final Map<String, Object> DONE = Map.of("outcome", "DONE");

    private final Office office;
    private final PayoutPages pages = new PayoutPages();

    public PlayedPayout(URI processes, Desk desk) {
        this.office = new Office(processes, desk);
    }

    /**
     * Opens a period.
     *
     * @param month {@code yyyy-MM}
     * @param fund đồng
     */
    public PayoutCase open(String programme, String month, String unit, long fund)
            throws IOException, InterruptedException {
        var started = office.start(
                "SLDTBXH." + unit,
                "welfare-payout",
                Map.of("unit", unit, "programme", programme, "month", month, "fund", fund));
        return new PayoutCase(
                started.path("id").asText(), started.path("businessKey").asText(), unit);
    }

    /** Imports a list and waits until its rows are entries. */
    public void importList(PayoutCase payout, Path list, Duration patience) throws IOException, InterruptedException {
        pages.importList(office.signedIn("SLDTBXH." + payout.unit()), payout, list, patience);
    }

    /**
     * Everybody does what is on the own desk until the period is closed.
     *
     * @throws IllegalStateException when it is not closed in time, with what last went wrong
     */
    public void playToTheEnd(PayoutCase payout, Duration patience) throws InterruptedException {
        Office.untilClosed(payout.code(), patience, () -> isClosed(payout), () -> somebodyActs(payout));
    }

    /** Whether the case has come to its end. */
    public boolean isClosed(PayoutCase payout) throws IOException, InterruptedException {
        return office.state(payout.caseId()).equals("COMPLETED");
    }

    private boolean somebodyActs(PayoutCase payout) throws IOException, InterruptedException {
        var tasks = office.tasks(payout.code());
        for (var task : tasks) {
            act(payout, task);
        }
        return !tasks.isEmpty();
    }

    private void act(PayoutCase payout, JsonNode task) throws IOException, InterruptedException {
        var id = task.path("id").asText();
        var group = office.group(id);
        var place = group.substring(group.indexOf('.') + 1).replaceFirst("\\.leaders$", "");
        Map<String, Object> answer =
                switch (task.path("taskDefinitionKey").asText()) {
                    case "resolveMismatches", "resolveAccounts" -> {
                        pages.workThroughExceptions(office.signedIn(group), payout, place);
                        yield DONE;
                    }
                    case "decideFailed" -> {
                        pages.decideFailed(office.signedIn(group), payout, commune(task));
                        yield DONE;
                    }
                    case "fundShort" -> Map.of("outcome", "PARTIAL");
                    case "importList" -> Map.of();
                    default -> DONE;
                };
        office.complete(group, id, answer);
    }

    private String commune(JsonNode task) throws IOException, InterruptedException {
        return office.administrator()
                .rest("/process-instance/" + task.path("processInstanceId").asText() + "/variables/commune")
                .path("value")
                .asText();
    }
}
