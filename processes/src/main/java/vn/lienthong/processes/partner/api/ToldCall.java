package vn.lienthong.processes.partner.api;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.partner.PartnerCall;
import vn.lienthong.processes.partner.PartnerCall.Phase;

/** A call as a worker tells it: nothing of it is known to be there or to fit. */
record ToldCall(
        @Nullable String call,
        @Nullable Phase phase,
        @Nullable String requestId,
        @Nullable String partner,
        @Nullable String path,
        @Nullable String caseCode,
        @Nullable String officer,
        @Nullable String agency,
        @Nullable String purpose,
        @Nullable String consent,
        @Nullable Instant at,
        @Nullable Integer status,
        @Nullable String requestHash,
        @Nullable String answerHash) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** @throws ResponseStatusException 400 naming the field */
    PartnerCall checked() {
        return new PartnerCall(
                call == null ? null : text("call", call, 36),
                // Workers of before tell of a call once, when it has ended.
                Objects.requireNonNullElse(phase, Phase.ENDED),
                text("requestId", requestId, 64),
                text("partner", partner, 32),
                text("path", path, 500),
                text("caseCode", caseCode, 80),
                text("officer", officer, 255),
                text("agency", agency, 64),
                text("purpose", purpose, 64),
                consent == null ? null : text("consent", consent, 64),
                Optional.ofNullable(at).orElseThrow(() -> missing("at")),
                status,
                hash("requestHash", requestHash),
                answerHash == null ? null : hash("answerHash", answerHash));
    }

    private static String text(String field, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            throw missing(field);
        }
        if (value.length() > longest) {
            throw wrong("“%s” dài hơn %d ký tự".formatted(field, longest));
        }
        return value;
    }

    private static String hash(String field, @Nullable String value) {
        var hash = text(field, value, 64);
        if (!SHA_256.matcher(hash).matches()) {
            throw wrong("“%s” phải là SHA-256, 64 chữ số thập lục phân viết thường".formatted(field));
        }
        return hash;
    }

    private static ResponseStatusException missing(String field) {
        return wrong("Thiếu “%s”".formatted(field));
    }

    private static ResponseStatusException wrong(String message) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, message);
    }
}
