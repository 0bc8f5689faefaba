package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lienthong.tests.KioskCase.APPROVAL;
import static vn.lienthong.tests.KioskCase.SURVEY;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.play.Vietnam;

/** Absence covers. People of one agency in several units; each test ends the covers that it began. */
class CoverIT {

    private static final String DUE = "2030-06-28";
    private static final String SAVED = "Đã lưu.";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final DateTimeFormatter ENTERED = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final Pattern END = Pattern.compile("action=\"(/cover/\\d+/end)\"");

    private final Person absent = Person.officer("vpub", "bu-dang");
    private final Person absentLeader = Person.leader("vpub", "bu-dang");
    private final Person substitute = Person.officer("vpub", "loc-ninh");
    private final Person leaderElsewhere = Person.leader("vpub", "loc-ninh");
    private final Session administrator = Session.signIn(Person.ADMINISTRATOR);

    @AfterEach
    void endAllCovers() {
        var ends = END.matcher(page(administrator))
                .results()
                .map(end -> end.group(1))
                .toList();
        ends.forEach(end -> send(administrator, end, Map.of()));
    }

    @Test
    void aSubstituteSeesClaimsAndCompletesAndTheTimelineSaysForWhom() {
        var kiosk = opened();
        absent.awaits("survey", kiosk);
        assertThat(substitute.tasks(kiosk)).isEmpty();
        assertThat(filesOf(substitute, kiosk)).isEqualTo(404);

        assertThat(names(absent, substitute, minutes(60))).contains(SAVED, "Đang hiệu lực");

        var task = id(substitute.awaits("survey", kiosk));
        assertThat(candidateTasks(substitute)).contains(task);
        assertThat(unclaimed(substitute, kiosk)).isEqualTo(1);
        assertThat(filesOf(substitute, kiosk)).isEqualTo(200);
        assertThat(claim(substitute, task)).isEqualTo(204);
        substitute.does("survey", kiosk, SURVEY);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(onBehalf(kiosk, "TaskDecided")).containsExactly("vpub.bu-dang.cb"));
        assertThat(onBehalf(kiosk, "TaskAssigned")).containsExactly("vpub.bu-dang.cb");
        var line = "Cán bộ Văn phòng HĐND - UBND huyện – Huyện Lộc Ninh thay mặt"
                + " Cán bộ Văn phòng HĐND - UBND huyện – Huyện Bù Đăng";
        assertThat(text(Session.signIn(new Person("giamsat")), "/cases/" + kiosk.code()))
                .contains(line);
        assertThat(text(Session.signIn(absent), "/files/" + kiosk.code())).contains(line);
    }

    @Test
    void ownRightsAreNotOnBehalfOfAnybody() {
        names(absent, substitute, minutes(60));
        var own = substitute.opensKioskCase("loc-ninh", DUE);
        substitute.does("survey", own, SURVEY);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(events(own, "TaskDecided")).hasSize(1));
        assertThat(onBehalf(own, "TaskDecided")).isEmpty();
    }

    @Test
    void rightsEndByTheClockAndUnfinishedWorkGoesBack() {
        var kiosk = opened();
        var task = id(absent.awaits("survey", kiosk));
        names(absent, substitute, LocalDateTime.now(Vietnam.ZONE).plusSeconds(8));
        assertThat(claim(substitute, task)).isEqualTo(204);

        await().atMost(PATIENCE).until(() -> substitute.tasks(kiosk).isEmpty());
        assertThat(completes(substitute, task)).isIn(403, 404);
        assertThat(filesOf(substitute, kiosk)).isEqualTo(404);
        await().atMost(PATIENCE)
                .until(() -> absent.awaits("survey", kiosk).path("assignee").isNull());
        absent.does("survey", kiosk, SURVEY);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(events(kiosk, "TaskDecided")).hasSize(1));
        assertThat(onBehalf(kiosk, "TaskDecided")).isEmpty();
    }

    @Test
    void whatTheAbsentPersonHasIsTakenOverAndComesBackWhenTheCoverEndsEarly() {
        var kiosk = opened();
        var task = id(absent.awaits("survey", kiosk));
        assertThat(claim(absent, task)).isEqualTo(204);
        names(absent, substitute, minutes(60));

        var session = Session.signIn(substitute);
        assertThat(page(session)).contains(kiosk.code());
        assertThat(send(session, "/cover/tasks/" + task + "/take", Map.of())).contains(SAVED);
        assertThat(substitute.awaits("survey", kiosk).path("assignee").asText()).isEqualTo(substitute.account());

        endAllCovers();
        assertThat(substitute.tasks(kiosk)).isEmpty();
        assertThat(completes(substitute, task)).isIn(403, 404);
        await().atMost(PATIENCE)
                .until(() ->
                        absent.awaits("survey", kiosk).path("assignee").asText().equals(absent.account()));
        assertThat(send(session, "/cover/tasks/" + task + "/take", Map.of()))
                .contains("không còn là việc của người mà bạn thay mặt");
    }

    @Test
    void whatIsAssignedToTheAbsentPersonIsDoneForThem() {
        var kiosk = opened();
        assertThat(claim(absent, id(absent.awaits("survey", kiosk)))).isEqualTo(204);
        names(absent, absentLeader, minutes(60));
        absentLeader.does("survey", kiosk, SURVEY);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(onBehalf(kiosk, "TaskDecided")).containsExactly(absent.account()));
    }

    @Test
    void aLeaderIsCoveredByALeaderOrAnAcceptedOfficer() {
        var kiosk = opened();
        absent.does("survey", kiosk, SURVEY);
        absentLeader.awaits("approveSurvey", kiosk);

        var refused = send(Session.signIn(absentLeader), "/cover", entries(substitute, minutes(60)));
        assertThat(refused).contains("không phải lãnh đạo");
        assertThat(names(absentLeader, leaderElsewhere, minutes(60))).contains(SAVED);
        leaderElsewhere.awaits("approveSurvey", kiosk);
        endAllCovers();

        var accepted = new HashMap<>(entries(substitute, minutes(60)));
        accepted.put("officerForLeader", "true");
        assertThat(send(Session.signIn(absentLeader), "/cover", accepted)).contains(SAVED);
        substitute.does("approveSurvey", kiosk, APPROVAL);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(onBehalf(kiosk, "TaskDecided"))
                .containsExactly(absentLeader.account()));
    }

    @Test
    void coversMakeNoChains() {
        var kiosk = opened();
        var third = Person.officer("vpub", "hon-quan");
        var task = id(absent.awaits("survey", kiosk));
        names(absent, substitute, minutes(60));
        names(substitute, third, minutes(60));
        substitute.awaits("survey", kiosk);
        assertThat(claim(substitute, task)).isEqualTo(204);
        assertThat(third.tasks(kiosk)).isEmpty();
        assertThat(filesOf(third, kiosk)).isEqualTo(404);
        assertThat(page(Session.signIn(third))).doesNotContain(kiosk.code());
    }

    @Test
    void impossibleCoversAreRefusedInWords() {
        var session = Session.signIn(absent);
        assertThat(send(session, "/cover", entries(absent, minutes(60)))).contains("không thể tự thay mình");
        assertThat(send(session, "/cover", entries(Person.C06, minutes(60)))).contains("cùng cơ quan");
        assertThat(send(session, "/cover", entries(new Person("khong-co"), minutes(60))))
                .contains("Người thay thế “khong-co”");
        assertThat(send(session, "/cover", entries(substitute, minutes(-60)))).contains("đã qua");
        assertThat(names(absent, substitute, minutes(60))).contains(SAVED);
        assertThat(names(absent, leaderElsewhere, minutes(30))).contains("đã ủy quyền cho");
        assertThat(names(substitute, absent, minutes(30))).contains("cũng vắng mặt");
    }

    @Test
    void administratorsNameASubstituteForSomebodyWhoIsIllAndOthersSeeNothingOfIt() {
        var kiosk = opened();
        absent.awaits("survey", kiosk);
        var entries = new HashMap<>(entries(substitute, minutes(60)));
        entries.put("absent", absent.account());
        assertThat(send(administrator, "/cover", entries)).contains(SAVED, "(quantri)");
        substitute.awaits("survey", kiosk);

        var stranger = Session.signIn(Person.officer("vpub", "chon-thanh"));
        assertThat(page(stranger)).contains("Chưa có ủy quyền nào.");
        var end = END.matcher(page(Session.signIn(absent)));
        assertThat(end.find()).isTrue();
        assertThat(post(stranger, end.group(1), Map.of())).isEqualTo(404);
        assertThat(post(Session.signIn(substitute), end.group(1), Map.of())).isEqualTo(404);
        assertThat(Session.signIn(new Person("giamsat")).get("/cover").status()).isEqualTo(403);
        assertThat(Session.anonymous().get("/cover").status()).isEqualTo(302);
    }

    @Test
    void theWebAppsFollowTheClockToo() {
        var kiosk = opened();
        absent.awaits("survey", kiosk);
        var tasklist = Session.signIn(substitute);
        assertThat(inTasklist(tasklist, kiosk)).isZero();
        names(absent, substitute, minutes(60));
        assertThat(inTasklist(tasklist, kiosk)).isEqualTo(1);
        endAllCovers();
        assertThat(inTasklist(tasklist, kiosk)).isZero();
    }

    private static int inTasklist(Session session, KioskCase kiosk) {
        var path = "/camunda/api/engine/engine/default/task?processInstanceBusinessKey=" + kiosk.code();
        session.get("/camunda/app/tasklist/default/");
        var answer = session.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().size();
    }

    private String names(Person absent, Person substitute, LocalDateTime until) {
        return send(Session.signIn(absent), "/cover", entries(substitute, until));
    }

    private static Map<String, String> entries(Person substitute, LocalDateTime until) {
        return Map.of(
                "substitute",
                substitute.account(),
                "from",
                ENTERED.format(LocalDateTime.now(Vietnam.ZONE)),
                "until",
                ENTERED.format(until),
                "reason",
                "Nghỉ phép");
    }

    private static LocalDateTime minutes(int ahead) {
        return LocalDateTime.now(Vietnam.ZONE).plusMinutes(ahead);
    }

    /** The page as it is shown after a form was sent. */
    private static String send(Session session, String path, Map<String, String> entries) {
        assertThat(post(session, path, entries)).isEqualTo(302);
        return page(session);
    }

    private static int post(Session session, String path, Map<String, String> entries) {
        var body = entries.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return session.post(path, "application/x-www-form-urlencoded", HttpRequest.BodyPublishers.ofString(body))
                .status();
    }

    private static String page(Session session) {
        return session.get("/cover").body();
    }

    /** A page's words without its tags. */
    private static String text(Session session, String path) {
        return session.get(path).body().replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    private static int claim(Person person, String task) {
        return person.post("/task/" + task + "/claim", Map.of("userId", person.account()))
                .status();
    }

    private static int completes(Person person, String task) {
        return person.post("/task/" + task + "/complete", Map.of()).status();
    }

    private static List<String> candidateTasks(Person person) {
        var tasks = person.get("/task?candidateUser=" + person.account()).json();
        return StreamSupport.stream(tasks.spliterator(), false).map(CoverIT::id).toList();
    }

    /** How many tasks of a case are in the officers' first filter in Tasklist. */
    private static int unclaimed(Person person, KioskCase kiosk) {
        var filters =
                person.get("/filter?nameLike=%25ch%E1%BB%9D%20nh%E1%BA%ADn%25").json();
        var path = "/filter/" + filters.path(0).path("id").asText() + "/list";
        var answer = person.post(path, Map.of("processInstanceBusinessKey", kiosk.code()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().size();
    }

    private static int filesOf(Person person, KioskCase kiosk) {
        return Session.signIn(person).get("/files/" + kiosk.code()).status();
    }

    private static List<JsonNode> events(KioskCase kiosk, String type) {
        return Index.events(kiosk).stream()
                .filter(event -> event.path("type").asText().equals(type))
                .toList();
    }

    private static List<String> onBehalf(KioskCase kiosk, String type) {
        return events(kiosk, type).stream()
                .filter(event -> event.hasNonNull("onBehalfOf"))
                .map(event -> event.path("onBehalfOf").asText())
                .toList();
    }

    private static String id(JsonNode task) {
        return task.path("id").asText();
    }

    private KioskCase opened() {
        return absent.opensKioskCase("bu-dang", DUE);
    }
}
