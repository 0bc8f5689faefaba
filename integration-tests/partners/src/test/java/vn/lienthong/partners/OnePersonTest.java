package vn.lienthong.partners;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the population registry tells of one person. */
@SuppressWarnings("NullAway.Init")
class OnePersonTest {

    private static final String CHILD = "070215000001";
    private static final String PARENT = "070190000002";

    @TempDir
    Path folder;

    private TestPartner registry;

    @BeforeEach
    void start() {
        registry = TestPartner.start(PartnerName.POPULATION, folder);
        registry.sandboxPost("people", """
                id,name,birth_date,sex,status,residence
                070215000001,Điểu Bé,2015-02-03,M,ALIVE,bu-dang.dak-nhau
                070190000002,Điểu Hà,1990-02-03,M,ALIVE,bu-dang.dak-nhau
                """);
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    private HttpResponse<byte[]> ask(String id, String relatedId) {
        return registry.postAboutOne("/v1/person", """
                {"requestId": "JR-1", "purpose": "LLTP", "consentId": "c1", "id": "%s", "relatedId": "%s"}
                """.formatted(id, relatedId));
    }

    private JsonNode told(String id, String relatedId) {
        return TestPartner.json(ask(id, relatedId));
    }

    @Test
    void knowsWhereSomebodyLived() {
        registry.sandboxPost("residences", """
                id,unit,from,to
                070190000002,lam-dong,1990-02-03,2001-01-01
                070190000002,abroad,2001-01-01,2008-01-01
                070190000002,bu-dang.dak-nhau,2008-01-01,
                """);

        var person = told(PARENT, "");

        assertThat(person.path("residences").findValuesAsText("unit")).containsExactly("lam-dong", "bu-dang.dak-nhau");
        assertThat(person.path("residences").get(1).path("to").isNull()).isTrue();
        assertThat(person.path("abroad").asBoolean()).isTrue();
        assertThat(person.path("foreigner").asBoolean()).isFalse();
        assertThat(person.path("relation").asText()).isEqualTo("NONE");
    }

    @Test
    void takesThePresentHomeWhereItKnowsNoOther() {
        var residences = told(CHILD, "").path("residences");

        assertThat(residences).hasSize(1);
        assertThat(residences.get(0).path("from").asText()).isEqualTo("2015-02-03");
    }

    @Test
    void knowsWhoAnswersForAChild() {
        registry.sandboxPost("relations", "id,related_id,relation\n070215000001,070190000002,PARENT\n");

        assertThat(told(CHILD, PARENT).path("relation").asText()).isEqualTo("PARENT");
        assertThat(told(PARENT, CHILD).path("relation").asText()).isEqualTo("NONE");
    }

    @Test
    void knowsForeigners() {
        registry.sandboxPost("foreigners", "id\n070190000002\n");

        assertThat(told(PARENT, "").path("foreigner").asBoolean()).isTrue();
    }

    @Test
    void tellsNothingOfNobodyOrWithoutConsent() {
        assertThat(ask("070190999999", "").statusCode()).isEqualTo(404);
        assertThat(registry.postAboutOne(
                                "/v1/person", "{\"requestId\": \"JR-1\", \"purpose\": \"LLTP\", \"id\": \"1\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void tellsOtherwiseWhenItIsToldTo() {
        registry.faults("{\"mismatchPercent\": 100}");

        var first = ask(PARENT, "");

        assertThat(first.statusCode() == 404
                        || !TestPartner.json(first).path("name").asText().equals("Điểu Hà")
                        || !TestPartner.json(first).path("birthDate").asText().equals("1990-02-03")
                        || !TestPartner.json(first)
                                .path("residences")
                                .path(0)
                                .path("unit")
                                .asText()
                                .startsWith("bu"))
                .isTrue();
        assertThat(ask(PARENT, "").body()).isEqualTo(first.body());
    }
}
