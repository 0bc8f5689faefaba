package vn.lienthong.workers.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.workers.http.PlayedServer;
import vn.lienthong.workers.http.PlayedServer.Asked;
import vn.lienthong.workers.http.PlayedServer.Told;
import vn.lienthong.workers.ledger.Identity;
import vn.lienthong.workers.ledger.Identity.Relation;
import vn.lienthong.workers.ledger.Identity.Residence;
import vn.lienthong.workers.ledger.PersonToIdentify;
import vn.lienthong.workers.ledger.PersonToIdentify.Subject;
import vn.lienthong.workers.ledger.PlayedRequests;
import vn.lienthong.workers.partner.PlayedAudit;
import vn.lienthong.workers.partner.PlayedLines;
import vn.lienthong.workers.population.http.HttpPersonRegistry;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Unfinished;

/** One person, as {@code docs/partners.md} has the registry. */
class IdentifyPersonTest {

    private static final String ID = "070190123456";
    private static final String PARENT = "070170654321";

    private final Map<String, String> registered = new HashMap<>();
    private Told other = Told.of(404);
    private final PlayedServer server = PlayedServer.start(this::answer);
    private final PlayedAudit audit = new PlayedAudit();
    private final PlayedRequests ledger = new PlayedRequests();

    @AfterEach
    void ends() {
        server.close();
    }

    private Told answer(Asked asked) {
        return registered.entrySet().stream()
                .filter(each -> asked.text().contains("\"id\":\"" + each.getKey() + "\""))
                .findAny()
                .map(each -> Told.json(each.getValue()))
                .orElse(other);
    }

    @Test
    void asksWithPurposeAndConsent() throws InterruptedException {
        lives("Đỗ Thị Huệ", "1990-05-06", "ALIVE", "NONE");
        identify();
        var asked = server.asked().get(0);
        assertThat(asked.path()).isEqualTo("/v1/person");
        assertThat(asked.header("X-consent-id")).isEqualTo("C-1");
        assertThat(asked.text())
                .contains("\"purpose\":\"JUDICIAL_RECORD_IDENTITY\"", "\"consentId\":\"C-1\"", "\"id\":\"" + ID + "\"")
                .contains("\"requestId\":\"" + asked.header("X-request-id") + "\"")
                .doesNotContain("relatedId");
        assertThat(audit.ended()).hasSize(1);
    }

    @Test
    void bringsWhereSomebodyLived() throws InterruptedException {
        lives("Đỗ Thị Huệ", "1990-05-06", "ALIVE", "NONE");
        assertThat(identify())
                .isEqualTo(new Identity(
                        "EXACT",
                        null,
                        Relation.NONE,
                        false,
                        true,
                        List.of(
                                new Residence("hue", LocalDate.of(2001, 2, 3), LocalDate.of(2010, 1, 1)),
                                new Residence("bu-dang", LocalDate.of(2010, 1, 1), null))));
    }

    @Test
    void saysHowFarSomebodyIsWhoTheyAreSaidToBe() throws InterruptedException {
        lives("DO THI HUE", "1990-05-06", "ALIVE", "NONE");
        assertThat(level()).isEqualTo("UNACCENTED null");
        lives("Đỗ Thị Hoa", "1990-05-06", "ALIVE", "NONE");
        assertThat(level()).isEqualTo("ID_ONLY NAME_MISMATCH");
        lives("Đỗ Thị Huệ", "1991-05-06", "ALIVE", "NONE");
        assertThat(level()).isEqualTo("ID_ONLY DOB_MISMATCH");
        lives("Đỗ Thị Huệ", "1990-05-06", "DECEASED", "NONE");
        assertThat(level()).isEqualTo("DECEASED DECEASED");
    }

    @Test
    void takesSomebodyUnknownForAResultAndAWrongPathForAFailure() throws InterruptedException {
        other = notFound("{\"code\":\"NOT_FOUND\"}");
        assertThat(level()).isEqualTo("NONE ID_NOT_FOUND");
        other = notFound("{\"error\":\"Not Found\"}");
        assertThat(failure()).isInstanceOf(Outcome.Stuck.class);
    }

    @Test
    void confirmsParentsOfChildrenAndGuardiansOfWards() throws InterruptedException {
        lives("Đỗ Thị Huệ", "1990-05-06", "ALIVE", "PARENT");
        registered.put(PARENT, person(PARENT, "Đỗ Cha", "1970-01-01", "ALIVE", "NONE"));
        asks(Subject.CHILD, "Đỗ Cha");
        assertThat(identify().relation()).isEqualTo(Relation.CONFIRMED);
        assertThat(server.asked().get(0).text()).contains("\"relatedId\":\"" + PARENT + "\"");
        asks(Subject.WARD, "Đỗ Cha");
        assertThat(identify().relation()).isEqualTo(Relation.UNCONFIRMED);
    }

    @Test
    void doesNotBelieveARequesterWhoIsSomebodyElse() throws InterruptedException {
        lives("Đỗ Thị Huệ", "1990-05-06", "ALIVE", "PARENT");
        registered.put(PARENT, person(PARENT, "Đỗ Cha", "1970-01-01", "ALIVE", "NONE"));
        asks(Subject.CHILD, "Lê Khác");
        assertThat(level()).isEqualTo("EXACT REQUESTER_MISMATCH");
        assertThat(Objects.requireNonNull(ledger.identity).relation()).isEqualTo(Relation.UNCONFIRMED);
        registered.put(PARENT, person(PARENT, "Lê Khác", "1970-01-01", "DECEASED", "NONE"));
        assertThat(level()).isEqualTo("EXACT REQUESTER_DECEASED");
    }

    @Test
    void doesNotBelieveAnAnswerAboutSomebodyElse() {
        registered.put(ID, person(PARENT, "Đỗ Thị Huệ", "1990-05-06", "ALIVE", "NONE"));
        assertThat(failure()).isInstanceOf(Outcome.Stuck.class);
        assertThat(ledger.identity).isNull();
    }

    @Test
    void callsPeopleWhereConsentIsMissing() {
        other = Told.of(403);
        assertThat(failure()).isInstanceOf(Outcome.Stuck.class);
    }

    @Test
    void asksTheSameAgainUnlessTheDataWasMended() throws InterruptedException {
        lives("Đỗ Thị Huệ", "1990-05-06", "ALIVE", "NONE");
        identify();
        identify();
        asks(Subject.SELF, "");
        ledger.person = new PersonToIdentify(ID, "Đỗ Thị Huê", LocalDate.of(1990, 5, 6), Subject.SELF, null, null);
        identify();
        var ids =
                server.asked().stream().map(each -> each.header("X-request-id")).toList();
        assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(2));
    }

    private void asks(Subject subject, String name) {
        ledger.person = new PersonToIdentify(ID, "Đỗ Thị Huệ", LocalDate.of(1990, 5, 6), subject, PARENT, name);
    }

    private Identity identify() throws InterruptedException {
        var registry = new HttpPersonRegistry(PlayedLines.line("population", server, audit));
        new IdentifyPerson(ledger, registry, PlayedLines.CLOCK).identify(PlayedRequests.REQUEST);
        return Objects.requireNonNull(ledger.identity);
    }

    private String level() throws InterruptedException {
        var identity = identify();
        return identity.level() + " " + identity.reason();
    }

    private Outcome failure() {
        return Objects.requireNonNull(catchThrowableOfType(Unfinished.class, this::identify))
                .outcome();
    }

    private void lives(String name, String birthDate, String status, String relation) {
        registered.put(ID, person(ID, name, birthDate, status, relation));
    }

    private static String person(String id, String name, String birthDate, String status, String relation) {
        return """
                {"id": "%s", "name": "%s", "birthDate": "%s", "sex": "F", "status": "%s", "foreigner": false,
                 "residences": [{"unit": "hue", "from": "2001-02-03", "to": "2010-01-01"},
                                {"unit": "bu-dang", "from": "2010-01-01"}], "abroad": true, "relation": "%s"}
                """.formatted(id, name, birthDate, status, relation);
    }

    private static Told notFound(String body) {
        return new Told(404, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }
}
