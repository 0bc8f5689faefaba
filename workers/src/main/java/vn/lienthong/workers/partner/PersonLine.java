package vn.lienthong.workers.partner;

import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.partner.PartnerCall.Phase;

/**
 * The line to a partner for calls about one person: each says who asks and with whose consent. Each exchange is in the audit
 * before it leaves, and its end, also of one that failed or was not answered, before anything is made of its answer.
 */
public final class PersonLine {

    private static final byte[] NOTHING = {};

    private final String code;
    private final Partner partner;
    private final CallAudit audit;
    private final Clock clock;

    /** @param code the partner's name in the audit and in callbacks */
    public PersonLine(String code, Partner partner, CallAudit audit, Clock clock) {
        this.code = code;
        this.partner = partner;
        this.audit = audit;
        this.clock = clock;
    }

    public String code() {
        return code;
    }

    public Partner partner() {
        return partner;
    }

    /** @see Partner#send */
    public PartnerAnswer post(String path, Object question, String requestId, Envelope envelope)
            throws InterruptedException {
        var body = partner.bytes(question);
        return send(
                PartnerRequest.post(path, body, requestId, envelope.purpose(), envelope.caseCode()), body, envelope);
    }

    /** @see Partner#send */
    public PartnerAnswer get(String path, Envelope envelope) throws InterruptedException {
        return send(PartnerRequest.get(path, envelope.purpose(), envelope.caseCode()), NOTHING, envelope);
    }

    /** @see Partner#send */
    public PartnerAnswer delete(String path, Envelope envelope) throws InterruptedException {
        return send(PartnerRequest.delete(path, envelope.purpose(), envelope.caseCode()), NOTHING, envelope);
    }

    private PartnerAnswer send(PartnerRequest request, byte[] body, Envelope envelope) throws InterruptedException {
        audit.ready();
        var exchanges = new Exchanges(request, body, envelope);
        try {
            return partner.send(enclosed(request, envelope), exchanges);
        } finally {
            audit.write(exchanges.ended);
        }
    }

    private PartnerRequest enclosed(PartnerRequest request, Envelope envelope) {
        var enclosed = request.with("X-Officer", envelope.officer())
                .with("X-Agency", envelope.agency())
                .with("X-Time", clock.instant().toString());
        return envelope.consent() == null ? enclosed : enclosed.with("X-Consent-Id", envelope.consent());
    }

    private PartnerCall begun(PartnerRequest request, byte[] body, Envelope envelope) {
        return new PartnerCall(
                PartnerCall.newId(),
                Phase.BEGUN,
                request.requestId(),
                code,
                request.path(),
                envelope.caseCode(),
                envelope.officer(),
                envelope.agency(),
                envelope.purpose(),
                envelope.consent(),
                clock.instant(),
                null,
                sha256(body),
                null);
    }

    /** The exchanges of a call: a request that the partner wanted later is sent again. */
    private final class Exchanges implements Partner.Witness {

        private final PartnerRequest request;
        private final byte[] body;
        private final Envelope envelope;
        private final List<PartnerCall> ended = new ArrayList<>();
        private @Nullable PartnerCall begun;

        Exchanges(PartnerRequest request, byte[] body, Envelope envelope) {
            this.request = request;
            this.body = body;
            this.envelope = envelope;
        }

        @Override
        public void leaves() throws InterruptedException {
            var line = begun(request, body, envelope);
            audit.write(List.of(line));
            begun = line;
        }

        @Override
        public void saw(@Nullable HttpResponse<byte[]> answer) {
            var line = Objects.requireNonNull(begun, "an exchange ends after it has begun");
            ended.add(line.ended(
                    clock.instant(),
                    answer == null ? null : answer.statusCode(),
                    answer == null ? null : sha256(answer.body())));
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
