package vn.lienthong.workers.callback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import vn.lienthong.workers.http.CappedBody;
import vn.lienthong.workers.http.HttpCalls;
import vn.lienthong.workers.http.ProcessesSettings;
import vn.lienthong.workers.task.Unfinished;

/** The process application's {@code POST /internal/callbacks}. */
public class CallbackDesk implements CallbackTaker {

    private static final String PATH = "/internal/callbacks";
    private static final int MOST_BYTES = 16 << 10;
    private static final int UNREADABLE = 400;

    private final ProcessesSettings address;
    private final CallbackSettings settings;
    private final ObjectMapper json;
    private final HttpCalls calls;

    CallbackDesk(ProcessesSettings address, CallbackSettings settings, ObjectMapper json) {
        this.address = address;
        this.settings = settings;
        this.json = json;
        calls = new HttpCalls(address.connecting());
    }

    /** What became of a callback that was handed over; that it belongs to nothing is for people, and taken. */
    public enum Verdict {
        TAKEN,
        UNREADABLE
    }

    /**
     * Hands over a callback as it is written in the log.
     *
     * @throws IOException where it was not taken, and is to be handed over again
     */
    public Verdict hand(byte[] written) throws IOException, InterruptedException {
        var request = address.request(PATH)
                .timeout(settings.answering())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(written))
                .build();
        int status = calls.send(request, CappedBody.of(MOST_BYTES), settings.answering())
                .statusCode();
        if (status == UNREADABLE) {
            return Verdict.UNREADABLE;
        }
        if (status / 100 != 2) {
            throw new IOException("status " + status);
        }
        return Verdict.TAKEN;
    }

    @Override
    public void take(Callback callback) throws InterruptedException {
        try {
            if (hand(written(callback)) == Verdict.UNREADABLE) {
                throw Unfinished.stuck("Ứng dụng quy trình không đọc được tin số " + callback.number() + " của "
                        + callback.partner() + " về " + callback.requestId());
            }
        } catch (IOException e) {
            throw Unfinished.troubled("Ứng dụng quy trình chưa nhận tin của đối tác", e);
        }
    }

    private byte[] written(Callback callback) {
        try {
            return json.writeValueAsBytes(callback);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
