package vn.lienthong.workers.judicial.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.callback.BadCallback;
import vn.lienthong.workers.callback.Callback;
import vn.lienthong.workers.callback.CallbackReader;
import vn.lienthong.workers.judicial.Issuer;
import vn.lienthong.workers.ledger.SignedRecord;
import vn.lienthong.workers.ledger.Submission;
import vn.lienthong.workers.ledger.Supplement;
import vn.lienthong.workers.partner.Envelope;
import vn.lienthong.workers.partner.PartnerAnswer;
import vn.lienthong.workers.partner.PersonLine;
import vn.lienthong.workers.signature.Signed;
import vn.lienthong.workers.signature.TheirKey;
import vn.lienthong.workers.task.Unfinished;

/** An issuer over HTTP and JSON, as {@code docs/partners.md} has it. */
public class HttpIssuer implements Issuer {

    private static final String PATH = "/v1/requests";
    private static final int OK = 200;
    private static final int BAD = 400;
    private static final String NOT_ASKED = "NOT_ASKED";
    private static final int NOT_FOUND = 404;
    private static final int KNOWN_BEFORE = 409;
    private static final int DECIDED = 409;
    private static final int MOST_NEWS = 1000;
    private static final int MOST_RECORD_BYTES = 1 << 20;

    private final PersonLine line;
    private final TheirKey key;
    private final URI callback;
    private final CallbackReader reader;
    private final ObjectReader json;

    /**
     * @param key what the issuer's records are signed with
     * @param callback where it tells us its news
     */
    public HttpIssuer(PersonLine line, TheirKey key, URI callback, CallbackReader reader, ObjectMapper json) {
        this.line = line;
        this.key = key;
        this.callback = callback;
        this.reader = reader;
        // The record is handed on as it is, within JSON: what came after it would be taken for ours.
        this.json = json.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    @Override
    public void submit(String requestId, Submission submission, Envelope envelope) throws InterruptedException {
        var question = submission.content().deepCopy();
        question.put("requestId", requestId);
        question.put("callback", callback.toString());
        sent(line.post(PATH, question, requestId, envelope), requestId, envelope);
    }

    @Override
    public Optional<List<Callback>> news(String requestId, Envelope envelope) throws InterruptedException {
        var answer = line.get(of(requestId), envelope);
        if (answer.status() == NOT_FOUND) {
            return Optional.empty();
        }
        if (answer.status() != OK) {
            throw line.partner().refused(answer);
        }
        var said =
                line.partner().read(answer.body(), new TypeReference<Said>() {}).news();
        if (said == null || said.size() > MOST_NEWS) {
            throw Unfinished.stuck(line.partner().name() + " trả lời về " + requestId + " không có tin hoặc quá dài");
        }
        return Optional.of(said.stream()
                .map(each -> callback(requestId, each))
                .sorted(Comparator.comparingInt(Callback::number))
                .toList());
    }

    private Callback callback(String requestId, JsonNode told) {
        try {
            return reader.news(line.code(), requestId, told);
        } catch (BadCallback e) {
            throw Unfinished.stuck(line.partner().name() + " trả lời sai về " + requestId + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void supplement(String requestId, Supplement supplement, Envelope envelope) throws InterruptedException {
        var id = requestId + "-S" + supplement.number();
        var question = new Supplied(id, supplement.number(), supplement.text());
        var answer = line.post(of(requestId) + "/supplements", question, id, envelope);
        if (!isNotAsked(answer)) {
            sent(answer, requestId, envelope);
        }
    }

    /** The issuer has gone on meanwhile without what it asked for; what it says next tells how. */
    private boolean isNotAsked(PartnerAnswer answer) {
        try {
            return answer.status() == BAD
                    && json.readTree(answer.body()).path("code").asText().equals(NOT_ASKED);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public boolean cancel(String requestId, Envelope envelope) throws InterruptedException {
        var answer = line.delete(of(requestId), envelope);
        if (answer.ok() || answer.status() == NOT_FOUND) {
            return true;
        }
        if (answer.status() == DECIDED) {
            return false;
        }
        throw line.partner().refused(answer);
    }

    /** That something was received before is believed once the issuer, asked, knows the request. */
    private void sent(PartnerAnswer answer, String requestId, Envelope envelope) throws InterruptedException {
        if (answer.status() == KNOWN_BEFORE) {
            if (line.get(of(requestId), envelope).status() != OK) {
                throw Unfinished.stuck(line.partner().name() + " báo yêu cầu " + requestId
                        + " gửi trùng nhưng cũng báo chưa hề nhận; cần đối chiếu");
            }
        } else if (!answer.ok()) {
            throw line.partner().refused(answer);
        }
    }

    @Override
    public Optional<SignedRecord> record(String requestId, Envelope envelope) throws InterruptedException {
        var answer = line.get(of(requestId) + "/result", envelope);
        if (answer.status() == NOT_FOUND) {
            return Optional.empty();
        }
        if (answer.status() != OK) {
            throw line.partner().refused(answer);
        }
        var signature = answer.header(Signed.HEADER);
        if (signature.isEmpty() || !key.verifies(answer.body(), signature)) {
            throw Unfinished.refused(
                    "SIGNATURE_INVALID",
                    "Kết quả của yêu cầu " + requestId + " không có chữ ký đúng của cơ quan cấp nên không được tin");
        }
        if (answer.body().length > MOST_RECORD_BYTES || !isJson(answer.body())) {
            throw Unfinished.stuck(line.partner().name() + " trả kết quả của yêu cầu " + requestId
                    + " không phải JSON hoặc lớn hơn 1 MB");
        }
        return Optional.of(new SignedRecord(answer.body(), signature.get()));
    }

    private boolean isJson(byte[] body) {
        try {
            return json.readTree(body).isObject();
        } catch (IOException e) {
            return false;
        }
    }

    private static String of(String requestId) {
        return PATH + "/" + requestId;
    }

    private record Said(@Nullable List<JsonNode> news) {

        /** Nobody's data in logs. */
        @Override
        public String toString() {
            return "news";
        }
    }

    private record Supplied(String requestId, int number, String text) {

        /** Nobody's data in logs. */
        @Override
        public String toString() {
            return requestId;
        }
    }
}
