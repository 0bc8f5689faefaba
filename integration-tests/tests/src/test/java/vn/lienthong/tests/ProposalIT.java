package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.lienthong.play.Vietnam;

/** A procedure is changed by two administrators, and running cases go on in the new version. */
@Order(2)
@ResourceLock(Shared.DIAGRAMS)
class ProposalIT {

    private static final String KEY = "model-61-rollout";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final DateTimeFormatter ENTERED = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    private static Session first;
    private static Session second;

    /** A procedure of its own. */
    @BeforeAll
    static void drawsAProcedure() {
        first = Session.signIn(Person.ADMINISTRATOR);
        second = Session.signIn(Person.SECOND_ADMINISTRATOR);
        Proposed.newProcedure("61");
    }

    @Test
    void movesRunningCasesAndTellsThemSo() {
        var play = PlayedOfficers.open(KEY, Person.officer("vpub", "bu-dang"), Map.of());
        var draft = Proposed.of(KEY);
        draft.replaces("name=\"Kết nối\"", "name=\"Kết nối và thử\"");
        assertThat(draft.impact()).contains("có bước này").contains("chuyển được");
        var proposal = draft.isDeployed("migrate");

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(second.get(proposal + "/progress").body()).contains("còn 0"));
        assertThat(Proposed.definition(play)).startsWith(KEY + ":" + Proposed.newest(KEY) + ":");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        first.get("/cases/" + play.code()).body())
                .contains("được cập nhật lên phiên bản " + Proposed.newest(KEY)));
        PlayedOfficers.playStraight(play);
        assertThat(first.get("/admin/procedures/" + KEY).body())
                .contains("Bản thử")
                .contains("Quản trị viên thứ hai");
    }

    @Test
    void deploysAtTheTimeThatWasSetAndNotBefore() {
        var draft = Proposed.of(KEY);
        draft.replaces("name=\"Khảo sát", "name=\"Khảo sát thêm");
        int before = Proposed.newest(KEY);
        var at = LocalDateTime.now(Vietnam.ZONE).plusSeconds(12).truncatedTo(ChronoUnit.SECONDS);
        assertThat(first.submit(
                                "/admin/modeler/drafts/" + draft.draft() + "/proposal",
                                Map.of(
                                        "reason",
                                        "Thử",
                                        "note",
                                        "Thử",
                                        "running",
                                        "leave",
                                        "deployAt",
                                        "01/01/2020 07:30"))
                        .header("Location"))
                .contains("/proposal");
        assertThat(first.get("/admin/modeler/drafts/" + draft.draft() + "/proposal")
                        .body())
                .contains("đã qua");
        var proposal = draft.isProposed("leave", ENTERED.format(at));
        Proposed.approves(proposal);
        assertThat(second.get(proposal).body()).contains(">đã duyệt, chờ triển khai<");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Proposed.newest(KEY)).isEqualTo(before + 1));
        assertThat(LocalDateTime.now(Vietnam.ZONE)).isAfterOrEqualTo(at);
        Proposed.awaitDeployment(proposal);
    }

    @Test
    void leavesCasesWhereTheirStepIsGone() {
        var play = PlayedOfficers.open(KEY, Person.officer("vpub", "bu-dang"), Map.of());
        var before = Proposed.definition(play);
        var draft = Proposed.of(KEY);
        draft.replaces("doStep1", "doFirst");
        draft.copies("forms/" + KEY + "/doStep1.form", "forms/" + KEY + "/doFirst.form");
        assertThat(draft.impact()).contains("không có bước này").contains("phiên bản mới không có bước tương ứng");
        var proposal = draft.isDeployed("migrate");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        second.get(proposal + "/progress").body())
                .contains("còn 0")
                .contains(play.code())
                .contains("phiên bản mới không có bước tương ứng"));
        assertThat(Proposed.definition(play)).isEqualTo(before);
        PlayedOfficers.playStraight(play);
        rollsBack();
    }

    /** To the version before. */
    private static void rollsBack() {
        var back = first.submit(
                "/admin/procedures/" + KEY + "/rollback", Map.of("version", String.valueOf(Proposed.newest(KEY) - 1)));
        Proposed.draft(back).isDeployed("leave");
    }

    @Test
    void takesTwoWhoHaveBothLooked() {
        var draft = Proposed.of(KEY);
        var proposal = draft.isProposed("leave");
        first.get(proposal + "/comparison");
        first.submit(proposal + "/approve", Map.of());
        assertThat(first.get(proposal).body()).contains("Người đề xuất không được tự duyệt");
        second.submit(proposal + "/approve", Map.of());
        assertThat(second.get(proposal).body()).contains("Hãy mở phần so sánh");
        var file = "/admin/modeler/api/drafts/" + draft.draft() + "/files?name="
                + draft.files().get(0);
        assertThat(first.put(file, "<x/>", 1).status()).isEqualTo(409);

        second.submit(proposal + "/refuse", Map.of("reason", ""));
        assertThat(second.get(proposal).body()).contains("Lý do từ chối: từ 1 đến");
        second.submit(proposal + "/refuse", Map.of("reason", "Chưa cần"));
        assertThat(second.get(proposal).body()).contains("không duyệt").contains("Chưa cần");
        assertThat(first.put(file, first.get(file).body(), 1).status()).isEqualTo(200);
        first.submit("/admin/modeler/drafts/" + draft.draft() + "/delete", Map.of());
    }

    /** Nobody overwrites what somebody else has saved. */
    @Test
    void keepsWhatSomebodyElseHasSaved() {
        var draft = Proposed.of(KEY);
        var file = "/admin/modeler/api/drafts/" + draft.draft() + "/files?name="
                + draft.files().get(0);
        var text = first.get(file).body();
        assertThat(second.put(file, text, 1).json().path("revision").asInt()).isEqualTo(2);
        var late = first.put(file, text, 1);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("changedByName").asText()).isEqualTo("Quản trị viên thứ hai");
        first.submit("/admin/modeler/drafts/" + draft.draft() + "/delete", Map.of());
        assertThat(first.get(file).status()).isEqualTo(404);
    }
}
