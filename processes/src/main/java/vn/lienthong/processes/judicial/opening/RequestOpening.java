package vn.lienthong.processes.judicial.opening;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.casefile.Sha256;
import vn.lienthong.processes.engine.OwnTransaction;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;

/** Opens requests that programs send, each once, however often and whenever it comes. */
@Component
public class RequestOpening {

    private static final String PROCESS = "judicial-record";

    private final JudicialRequests requests;
    private final SentRequest sentRequest;
    private final RuntimeService runtime;
    private final OwnTransaction transaction;

    RequestOpening(
            JudicialRequests requests, SentRequest sentRequest, RuntimeService runtime, OwnTransaction transaction) {
        this.requests = requests;
        this.sentRequest = sentRequest;
        this.runtime = runtime;
        this.transaction = transaction;
    }

    /**
     * Opens a request, unless it is there.
     *
     * @param content that {@link RequestCheck} finds nothing wrong with
     * @param caller account of the program
     * @throws OtherContent when the caller has sent something else by this id
     * @throws ConsentUsed when the consent was given for another request
     */
    public Opened open(RequestContent content, String caller) {
        var requestId = String.valueOf(content.requestId()).strip();
        var known = known(content, caller, requestId);
        if (known.isPresent()) {
            return new Opened(known.get(), false);
        }
        try {
            transaction.of(() -> runtime.startProcessInstanceByKey(PROCESS, sentRequest.variables(content, caller)));
        } catch (DuplicateKeyException sentAtOnce) {
            var first = known(content, caller, requestId).orElseThrow(() -> sentAtOnce);
            return new Opened(first, false);
        }
        return new Opened(requests.byRequestId(caller, requestId).orElseThrow(), true);
    }

    private Optional<JudicialRequest> known(RequestContent content, String caller, String requestId) {
        var known = requests.byRequestId(caller, requestId);
        var hash = Sha256.hex(sentRequest.written(content).getBytes(StandardCharsets.UTF_8));
        if (known.isPresent() && !known.get().contentHash().equals(hash)) {
            throw new OtherContent();
        }
        return known;
    }

    /** @param isNew whether this call has opened it */
    public record Opened(JudicialRequest request, boolean isNew) {}

    /** The caller has used this id before, for something else. */
    public static class OtherContent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OtherContent() {
            super("Mã yêu cầu đã được dùng cho nội dung khác");
        }
    }
}
