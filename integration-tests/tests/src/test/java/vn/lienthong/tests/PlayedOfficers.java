package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lienthong.tests.Person.ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Plays everybody who has something to do for a case, each by the own account, until the case has ended. */
final class PlayedOfficers implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Of the first the leader puts off the date, of the second he urges, the third is done before he comes to it. */
    private static final int LATE_TASKS = 3;

    private static final String FOLLOW_UP = "followUp";
    private static final int MOST_TURNS = 400;
    private static final String SPREAD_TO = "loc-ninh";

    /** Where a step is done in several places, a place each. */
    private static final Set<String> PLACES =
            Set.of("model-07-hospital", "model-13-site", "model-34-commune", "model-36-commune");

    private static final String DUE = "2030-06-28";

    /** What a thorough officer tries before he is done with a kind of task, in this order. */
    private static final List<String> DETOURS =
            List.of("OPINIONS", "FORWARD", "REWORK", "CONTINUE", "SPREAD", "EXTEND");

    private final KioskCase play;
    private final boolean thorough;
    private final WaitingWork waiting;
    private final Set<String> tried = new HashSet<>();
    private final Map<String, Object> given = new HashMap<>();
    private int late;
    private boolean dropped;

    private PlayedOfficers(KioskCase play, boolean thorough) {
        this.play = play;
        this.thorough = thorough;
        waiting = new WaitingWork(play);
    }

    @Override
    public void close() {
        waiting.close();
    }

    /** Opens a case of a model for a unit, by an officer of the agency that opens it. */
    static KioskCase open(String process, Person opener, Map<String, Object> more) {
        var start = new HashMap<String, Object>(Map.of("unit", "bu-dang", "caseDue", DUE));
        start.putAll(more);
        var answer = opener.submits("/process-definition/key/" + process + "/submit-form", start);
        assertThat(answer.status()).as("%s: %s", process, answer.body()).isEqualTo(200);
        return new KioskCase(
                answer.json().path("id").asText(),
                answer.json().path("businessKey").asText(),
                String.valueOf(start.get("unit")));
    }

    /** Everything is done the straight way. */
    static void playStraight(KioskCase play) {
        try (var played = new PlayedOfficers(play, false)) {
            played.playToTheEnd();
        }
    }

    /** Every detour is taken once: opinions, forwarding, rework, silence, delay. */
    static void playThoroughly(KioskCase play) {
        try (var played = new PlayedOfficers(play, true)) {
            played.playToTheEnd();
        }
    }

    /** One task is done the straight way, with some entries as they are given here. */
    static void playNext(KioskCase play, Map<String, Object> entries) {
        try (var played = new PlayedOfficers(play, false)) {
            played.given.putAll(entries);
            await().atMost(PATIENCE).until(played::somebodyActs);
        }
    }

    /** A case's page, as somebody sees it. */
    static Document caseFile(KioskCase play, Person reader) {
        return Jsoup.parse(Session.signIn(reader).get("/files/" + play.code()).body());
    }

    /** Ids of the places where a step of a case is being done. */
    static List<String> placesUnderWay(KioskCase play) {
        return caseFile(play, ADMINISTRATOR).select("#places form").stream()
                .map(form -> form.id().substring("drop-".length()))
                .toList();
    }

    /** Somebody drops a place. */
    static Web.Answer drop(KioskCase play, Person by, String placeId, String reason) {
        return Session.signIn(by)
                .post(
                        "/files/" + play.code() + "/places/" + placeId + "/drop",
                        "application/x-www-form-urlencoded",
                        HttpRequest.BodyPublishers.ofString(
                                "reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8)));
    }

    private void playToTheEnd() {
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            if (!somebodyActs()) {
                if (waiting.isCompleted()) {
                    return;
                }
                await("something to do for %s".formatted(play.code()))
                        .atMost(PATIENCE)
                        .until(() ->
                                waiting.isCompleted() || work().findAny().isPresent() || timePasses(waiting.timers()));
            }
        }
        throw new AssertionError(
                "%s has not ended after %d turns: %s".formatted(play.code(), MOST_TURNS, waiting.tasks()));
    }

    /** Leaders look after late work where it is late; a delivery is urged before it comes: afterwards nothing is left to do. */
    private Stream<JsonNode> work() {
        return waiting.tasks().stream().filter(task -> !isFollowUp(task)).sorted(Comparator.comparing(task -> !key(task)
                .equals("urgeDelivery")));
    }

    private static boolean isFollowUp(JsonNode task) {
        return key(task).equals(FOLLOW_UP);
    }

    private boolean somebodyActs() {
        if (thorough && timePasses(waiting.timers().stream().filter(this::isNew).toList())) {
            return true;
        }
        var task = work().findFirst();
        if (thorough && task.filter(this::dropsAPlace).isPresent()) {
            return true;
        }
        task.ifPresent(this::act);
        return task.isPresent();
    }

    /** Of several places one is dropped, once. */
    private boolean dropsAPlace(JsonNode task) {
        var process = task.path("processDefinitionId").asText();
        if (dropped || !PLACES.contains(process.substring(0, process.indexOf(':')))) {
            return false;
        }
        var places = placesUnderWay(play);
        if (places.size() < 2) {
            return false;
        }
        drop(play, ADMINISTRATOR, places.get(places.size() - 1), "Chờ sắp xếp lại");
        dropped = true;
        return true;
    }

    private void act(JsonNode task) {
        if (thorough && late < LATE_TASKS) {
            comesLate(task);
        }
        submit(task);
    }

    private void comesLate(JsonNode task) {
        late++;
        TimePasses.setDue(ADMINISTRATOR.get("/task/" + id(task)).json(), "2020-01-06T17:00:00.000+0700");
        var followUp = await().atMost(PATIENCE)
                .until(
                        () -> waiting.tasks().stream()
                                .filter(PlayedOfficers::isFollowUp)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        if (late < LATE_TASKS) {
            submit(followUp);
        }
    }

    private void submit(JsonNode task) {
        var desk = new Desk(task.path("group").asText());
        var person = desk.officer();
        var entries = new HashMap<>(entries(task, person, desk));
        entries.putAll(given);
        var answer = person.submits("/task/" + id(task) + "/submit-form", entries);
        // Another one's work may have ended this task, or changed the case in the same moment: the officer tries again.
        assertThat(answer.status())
                .as("%s of %s by %s: %s -> %s", key(task), play.code(), person, entries, answer.body())
                .isIn(204, 404, 409);
    }

    private Map<String, Object> entries(JsonNode task, Person person, Desk desk) {
        return switch (key(task)) {
            case "propose" -> withFile(task, desk, KioskCase.proposalWith(upload(person, task, "proposalFile")));
            case "evaluate" -> withFile(task, desk, KioskCase.evaluationWith(upload(person, task, "reportFile")));
            default -> fill(task, person, desk);
        };
    }

    private static String upload(Person person, JsonNode task, String field) {
        return Attachments.upload(person, task, field);
    }

    private Map<String, Object> withFile(JsonNode task, Desk desk, Map<String, Object> done) {
        return switch (decide(task, List.of("DONE", "OPINIONS", "FORWARD"))) {
            case "OPINIONS" ->
                Map.of("outcome", "OPINIONS", "opinionAgencies", List.of("C06"), "opinionDays", 5, "reason", "Góp ý");
            case "FORWARD" -> Map.of("outcome", "FORWARD", "forwardTo", desk.agency(), "reason", "Đúng thẩm quyền");
            default -> done;
        };
    }

    private Map<String, Object> fill(JsonNode task, Person person, Desk desk) {
        var form = new ReadForm(task, person);
        var filler = new FormFiller(form.content(), thorough ? form::options : form::usualOptions);
        var outcome = filler.outcomes().isEmpty() ? "" : decide(task, filler.outcomes());
        var entries = filler.entries(outcome);
        if (outcome.equals("FORWARD")) {
            entries.put("forwardTo", desk.agency());
        }
        entries.computeIfPresent("spreadUnits", (field, any) -> List.of(SPREAD_TO));
        if (thorough) {
            entries.computeIfPresent("sites", (field, any) -> "Nơi thứ nhất\nNơi thứ hai");
            entries.computeIfPresent("communes", (field, any) -> List.of("bu-dang.duc-phong", "bu-dang.tho-son"));
        }
        return entries;
    }

    private String decide(JsonNode task, List<String> outcomes) {
        if (!thorough) {
            return outcomes.contains("REUSE") ? "REUSE" : done(outcomes);
        }
        return DETOURS.stream()
                .filter(outcomes::contains)
                .filter(outcome -> tried.add(task.path("processDefinitionId").asText() + key(task) + outcome))
                .findFirst()
                .orElse(done(outcomes));
    }

    private static String done(List<String> outcomes) {
        return outcomes.contains("DONE") ? "DONE" : outcomes.get(0);
    }

    private boolean timePasses(List<JsonNode> jobs) {
        for (var job : jobs) {
            tried.add(activity(job));
            TimePasses.run(job);
        }
        return !jobs.isEmpty();
    }

    private boolean isNew(JsonNode job) {
        return !tried.contains(activity(job));
    }

    private static String activity(JsonNode job) {
        return "time of " + job.path("jobDefinitionId").asText();
    }

    private static String key(JsonNode task) {
        return task.path("taskDefinitionKey").asText();
    }

    private static String id(JsonNode task) {
        return task.path("id").asText();
    }

    /** A group, such as {@code VPUB.bu-dang.leaders}, and the demo account that is in it. */
    private record Desk(String group) {

        private static final String LEADERS = ".leaders";

        String agency() {
            return group.substring(0, group.indexOf('.'));
        }

        Person officer() {
            var unit = group.substring(group.indexOf('.') + 1).replace(LEADERS, "");
            var kind = group.endsWith(LEADERS) ? "ld" : "cb";
            var where = Set.of("vn", "binh-phuoc").contains(unit) ? "" : unit + ".";
            return new Person(agency().toLowerCase(Locale.ROOT) + "." + where + kind);
        }
    }
}
