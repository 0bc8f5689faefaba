package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import vn.lienthong.tests.Web.Answer;

/** Uploads files as the embedded forms do, in a signed-in session. */
final class Attachments {

    static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj\n".getBytes(StandardCharsets.ISO_8859_1);

    private static final String BOUNDARY = "----lienthong";

    private Attachments() {}

    /** Uploads a PDF for a task; its id. */
    static String upload(Person person, JsonNode task, String field) {
        var answer = upload(Session.signIn(person), task, field, "tờ trình.pdf", PDF);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("id").asText();
    }

    static Answer upload(Session session, JsonNode task, String field, String fileName, byte[] content) {
        var head = part("taskId", task.path("id").asText())
                + part("field", field)
                + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var tail = "\r\n--" + BOUNDARY + "--\r\n";
        return session.post(
                "/api/cases/attachments",
                "multipart/form-data; boundary=" + BOUNDARY,
                HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofByteArray(content),
                        HttpRequest.BodyPublishers.ofString(tail)));
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
