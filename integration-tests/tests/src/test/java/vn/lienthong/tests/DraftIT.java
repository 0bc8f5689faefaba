package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.lienthong.tests.Web.Answer;

/** Administrators add a model without a programmer. */
class DraftIT {

    private static final Map<String, String> ROW = Map.of(
            "number", "40",
            "name", "Camera an ninh",
            "deadline", "31/12/2030",
            "lead", "VPUB",
            "coordinating", "C06, STTTT",
            "steps", "Bước 1: Khảo sát vị trí\nBước 2: [C06, STTTT] Kết nối về trung tâm");

    @Test
    void drawsADiagramWithItsForms() {
        var answer = post(Session.signIn(Person.ADMINISTRATOR), ROW);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("PK")
                .contains("bpmn/rollout/model-40.bpmn")
                .contains("forms/model-40-rollout/doStep1.form")
                .contains("forms/model-40-rollout/doStep2.form");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasEntered() {
        var wrong = new HashMap<>(ROW);
        wrong.put("coordinating", "C06, XYZ");
        var answer = post(Session.signIn(Person.ADMINISTRATOR), wrong);
        assertThat(answer.body())
                .contains("Không có cơ quan “XYZ” trong danh mục")
                .contains("Camera an ninh");
    }

    @Test
    void isForAdministratorsOnly() {
        assertThat(Session.signIn(Person.ADMINISTRATOR).get("/admin/drafts").body())
                .contains("Thêm mô hình từ một hàng của phụ lục");
        assertThat(Session.signIn(Person.STTTT).get("/admin/drafts").status()).isEqualTo(403);
    }

    private static Answer post(Session session, Map<String, String> entries) {
        var body = entries.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return session.post(
                "/admin/drafts", "application/x-www-form-urlencoded", HttpRequest.BodyPublishers.ofString(body));
    }
}
