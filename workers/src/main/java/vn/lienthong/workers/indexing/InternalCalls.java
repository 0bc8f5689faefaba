package vn.lienthong.workers.indexing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import vn.lienthong.workers.http.CappedBody;
import vn.lienthong.workers.http.HttpCalls;
import vn.lienthong.workers.http.ProcessesSettings;

/** Calls of the process application's internal API: JSON in, JSON out, within the time and size of a page. */
class InternalCalls {

    /** A page of the journal is about a megabyte, and one message at most beyond. */
    private static final int MOST_BYTES = 16 << 20;

    private static final int CONFLICT = 409;

    private final ProcessesSettings address;
    private final ObjectMapper json;
    private final HttpCalls calls;

    InternalCalls(ProcessesSettings address, ObjectMapper json) {
        this.address = address;
        this.json = json;
        calls = new HttpCalls(address.connecting());
    }

    JsonNode get(String path) {
        return send(address.request(path).GET());
    }

    /** An answer's body as it is. */
    byte[] bytes(String path) {
        return answer(address.request(path).GET());
    }

    /** @return nothing where there is no answer's body */
    JsonNode post(String path, Object body) {
        return send(
                address.request(path).header("Content-Type", "application/json").POST(written(body)));
    }

    JsonNode put(String path, Object body) {
        return send(
                address.request(path).header("Content-Type", "application/json").PUT(written(body)));
    }

    <T> T as(JsonNode node, Class<T> type) {
        try {
            return json.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The process application's answer is not understood", e);
        }
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            var body = answer(request);
            return body.length == 0 ? MissingNode.getInstance() : json.readTree(body);
        } catch (IOException e) {
            throw new IndexUnavailable(e);
        }
    }

    private byte[] answer(HttpRequest.Builder request) {
        try {
            var answer = calls.send(request.build(), CappedBody.of(MOST_BYTES), address.answering());
            if (answer.statusCode() == CONFLICT) {
                throw new Overtaken();
            }
            if (answer.statusCode() / 100 != 2) {
                throw new IndexUnavailable("The process application answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IndexUnavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexUnavailable(e);
        }
    }

    private BodyPublisher written(Object body) {
        try {
            return BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody else does it now. */
    static class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
