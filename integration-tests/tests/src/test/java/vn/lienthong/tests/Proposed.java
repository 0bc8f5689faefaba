package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import vn.lienthong.tests.Web.Answer;

/** A draft on its way through the hands of two administrators. */
record Proposed(String draft) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The draft that a page has led to. */
    static Proposed draft(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        assertThat(path(answer)).startsWith("/admin/modeler/drafts/");
        return new Proposed(path(answer).replaceFirst("^/admin/modeler/drafts/(\\d+).*$", "$1"));
    }

    /** Has a procedure of two steps in force, {@code model-NN-rollout}, which nobody else changes. */
    static void newProcedure(String model) {
        draft(Session.signIn(Person.ADMINISTRATOR)
                        .submit(
                                "/admin/drafts",
                                Map.of(
                                        "number", model,
                                        "name", "Thử thay đổi",
                                        "deadline", "31/12/2030",
                                        "lead", "VPUB",
                                        "steps", "Bước 1: Khảo sát\nBước 2: Kết nối")))
                .isDeployed("leave");
    }

    /** A new draft of a procedure, as it is in force. */
    static Proposed of(String procedure) {
        return draft(Session.signIn(Person.ADMINISTRATOR)
                .submit(
                        "/admin/procedures/" + procedure + "/drafts",
                        Map.of("version", String.valueOf(newest(procedure)))));
    }

    /** Number of a procedure's version in force. */
    static int newest(String procedure) {
        return Person.ADMINISTRATOR
                .get("/process-definition/key/" + procedure)
                .json()
                .path("version")
                .asInt();
    }

    /** Id of the version that a case runs by. */
    static String definition(KioskCase play) {
        return Person.ADMINISTRATOR
                .get("/process-instance/" + play.id())
                .json()
                .path("definitionId")
                .asText();
    }

    /** Names of its files. */
    List<String> files() {
        return StreamSupport.stream(json().path("files").spliterator(), false)
                .map(file -> file.path("name").asText())
                .toList();
    }

    /** Changes its diagram. */
    void replaces(String text, String by) {
        var file = "/admin/modeler/api/drafts/" + draft + "/files?name=" + files().get(0);
        var session = Session.signIn(Person.ADMINISTRATOR);
        var diagram = session.get(file).body();
        assertThat(diagram).contains(text);
        int revision = json().path("files").path(0).path("revision").asInt();
        var put = session.put(file, diagram.replace(text, by), revision);
        assertThat(put.status()).as(put.body()).isEqualTo(200);
    }

    /** Adds a form like one that is in force. */
    void copies(String form, String as) {
        var session = Session.signIn(Person.ADMINISTRATOR);
        var api = "/admin/modeler/api/drafts/" + draft;
        var put = session.put(
                api + "/files?name=" + as,
                session.get(api + "/resources?name=" + form).body(),
                0);
        assertThat(put.status()).as(put.body()).isEqualTo(200);
    }

    /** What deploying it would do, in words. */
    String impact() {
        return Session.signIn(Person.ADMINISTRATOR)
                .get("/admin/modeler/drafts/" + draft + "/proposal/impact")
                .body();
    }

    /**
     * Proposed by the first administrator.
     *
     * @param running {@code leave} or {@code migrate}
     * @return address of the proposal
     */
    String isProposed(String running) {
        return isProposed(running, "");
    }

    /**
     * Proposed by the first administrator.
     *
     * @param running {@code leave} or {@code migrate}
     * @param deployAt as entered
     * @return address of the proposal
     */
    String isProposed(String running, String deployAt) {
        var answer = Session.signIn(Person.ADMINISTRATOR)
                .submit(
                        "/admin/modeler/drafts/" + draft + "/proposal",
                        Map.of("reason", "Thử nghiệm", "note", "Bản thử", "running", running, "deployAt", deployAt));
        assertThat(path(answer)).as(impact()).startsWith("/admin/proposals/");
        return path(answer);
    }

    /**
     * Proposed by the first, approved by the second administrator.
     *
     * @param running {@code leave} or {@code migrate}
     * @return address of the proposal
     */
    String isDeployed(String running) {
        var proposal = isProposed(running);
        approves(proposal);
        awaitDeployment(proposal);
        return proposal;
    }

    /** By the second administrator, who has looked at what is changed. */
    static void approves(String proposal) {
        var second = Session.signIn(Person.SECOND_ADMINISTRATOR);
        second.get(proposal + "/comparison");
        second.submit(proposal + "/approve", Map.of());
    }

    static void awaitDeployment(String proposal) {
        var second = Session.signIn(Person.SECOND_ADMINISTRATOR);
        await("deployment of " + proposal)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(second.get(proposal).body()).contains(">đã triển khai<"));
    }

    private JsonNode json() {
        return Session.signIn(Person.ADMINISTRATOR)
                .get("/admin/modeler/api/drafts/" + draft)
                .json();
    }

    static String path(Answer answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
