package vn.lienthong.workers.vneid.http;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.ledger.RequestStatus;
import vn.lienthong.workers.ledger.SignedRecord;
import vn.lienthong.workers.partner.Envelope;
import vn.lienthong.workers.partner.PersonLine;
import vn.lienthong.workers.task.Unfinished;
import vn.lienthong.workers.vneid.CitizensDesk;

/** VNeID over HTTP and JSON, as {@code docs/partners.md} has it. */
public class HttpCitizensDesk implements CitizensDesk {

    private static final String KIND = "JUDICIAL_RECORD";
    private static final int LONGEST_RECEIPT = 64;

    private final PersonLine line;

    public HttpCitizensDesk(PersonLine line) {
        this.line = line;
    }

    @Override
    public String deliver(String requestId, String citizenId, SignedRecord result, Envelope envelope)
            throws InterruptedException {
        // Byte for byte as it was signed, so that VNeID can check the signature itself.
        var document = new String(result.json(), StandardCharsets.UTF_8);
        var question = new Delivery(requestId, citizenId, KIND, document, result.signature());
        var answer = line.post("/v1/results", question, requestId, envelope);
        if (!answer.ok()) {
            throw line.partner().refused(answer);
        }
        var receipt = line.partner()
                .read(answer.body(), new TypeReference<Receipt>() {})
                .receipt();
        if (receipt == null || receipt.isBlank() || receipt.length() > LONGEST_RECEIPT) {
            throw Unfinished.stuck(
                    line.partner().name() + " nhận kết quả " + requestId + " mà không có biên nhận đúng");
        }
        return receipt;
    }

    @Override
    public void tell(String requestId, RequestStatus status, Instant at, Envelope envelope)
            throws InterruptedException {
        var question = new Told(requestId, status.citizenId(), status.state(), status.portalState(), at);
        var answer = line.post("/v1/statuses", question, requestId, envelope);
        if (!answer.ok()) {
            throw line.partner().refused(answer);
        }
    }

    private record Delivery(
            String requestId,
            String citizenId,
            String kind,
            @JsonRawValue String document,
            String signature) {

        /** Never what it says. */
        @Override
        public String toString() {
            return requestId;
        }
    }

    private record Receipt(@Nullable String receipt) {}

    private record Told(String requestId, String citizenId, String state, int portalState, Instant at) {

        /** Nobody's data in logs. */
        @Override
        public String toString() {
            return requestId;
        }
    }
}
