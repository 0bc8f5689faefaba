package vn.lienthong.workers.indexing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.entity.NByteArrayEntity;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * Documents of one bulk request. Written as they come into one buffer, and asked is only whether all went well: an answer
 * for each document, or the client's own objects for it, cost a good part of indexing it. Where something went wrong, they
 * are sent once more and each is asked for: as in {@link CaseIndex}, writing them again changes nothing.
 */
final class Bulk {

    private static final String PATH = "/_bulk";
    private static final String IN_ALL = "errors";
    private static final String FOR_EACH = "items.*.status,items.*.error";
    private static final ContentType LINES = ContentType.create("application/x-ndjson");

    /** About as much as a document takes: a buffer that grows is copied each time. */
    private static final int DOCUMENT_BYTES = 1 << 10;

    private final ObjectMapper json;
    private final ObjectWriter documents;
    private final Buffer bytes;
    private final JsonGenerator lines;

    /** Makes a refusal of the reason for it, for each document. */
    private final List<Function<String, Refusal>> refused = new ArrayList<>();

    /** @param count of the documents that will be added, about */
    Bulk(ObjectMapper json, int count) {
        this.json = json;
        bytes = new Buffer(DOCUMENT_BYTES * count);
        documents = json.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        try {
            lines = json.createGenerator(bytes);
        } catch (IOException e) {
            throw inMemory(e);
        }
        lines.setRootValueSeparator(new SerializedString("\n"));
    }

    /**
     * Adds a document, to be written over whatever has its id.
     *
     * @param document writes its JSON, in UTF-8
     * @param refusal makes a refusal of the reason for it
     */
    void add(String index, String id, Consumer<ByteArrayOutputStream> document, Function<String, Refusal> refusal) {
        try {
            action(index, id, null);
            lines.flush();
            bytes.write('\n');
            document.accept(bytes);
        } catch (IOException e) {
            throw inMemory(e);
        }
        refused.add(refusal);
    }

    /**
     * Adds a document, to be written unless there is a later version of it.
     *
     * @param refusal makes a refusal of the reason for it
     */
    void add(String index, String id, long version, Object document, Function<String, Refusal> refusal) {
        try {
            action(index, id, version);
            documents.writeValue(lines, document);
        } catch (IOException e) {
            throw inMemory(e);
        }
        refused.add(refusal);
    }

    private void action(String index, String id, @Nullable Long version) throws IOException {
        lines.writeStartObject();
        lines.writeObjectFieldStart("index");
        lines.writeStringField("_index", index);
        lines.writeStringField("_id", id);
        if (version != null) {
            lines.writeNumberField("version", version);
            lines.writeStringField("version_type", "external_gte");
        }
        lines.writeEndObject();
        lines.writeEndObject();
    }

    int size() {
        return refused.size();
    }

    /**
     * Sends them all.
     *
     * @return what was refused
     * @throws IndexUnavailable when trying again later helps
     */
    List<Refusal> send(RestClient elasticsearch) {
        if (refused.isEmpty()) {
            return List.of();
        }
        end();
        return answer(elasticsearch, IN_ALL).path("errors").asBoolean()
                ? refusals(answer(elasticsearch, FOR_EACH).path("items"))
                : List.of();
    }

    private void end() {
        try {
            lines.close();
        } catch (IOException e) {
            throw inMemory(e);
        }
        bytes.write('\n');
    }

    private JsonNode answer(RestClient elasticsearch, String parts) {
        return Elastic.call(() -> {
            var request = new Request("POST", PATH);
            request.addParameter("filter_path", parts);
            request.setEntity(bytes.entity());
            return json.readTree(
                    elasticsearch.performRequest(request).getEntity().getContent());
        });
    }

    private List<Refusal> refusals(JsonNode items) {
        var refusals = new ArrayList<Refusal>();
        for (int i = 0; i < refused.size(); i++) {
            var item = items.path(i).path("index");
            int status = item.path("status").asInt();
            // A conflict is no refusal: something later is there already.
            if (item.has("error") && status != Elastic.CONFLICT) {
                refusals.add(refused.get(i).apply(reason(item.path("error"), status)));
            }
        }
        return refusals;
    }

    private static String reason(JsonNode error, int status) {
        var reason = error.path("reason").asText();
        if (Elastic.isPassing(status) || status == Elastic.NOT_FOUND) {
            // Not found is the index, which was put out of use a moment ago.
            throw new IndexUnavailable(reason);
        }
        var cause = error.path("caused_by").path("reason").asText();
        return cause.isEmpty() ? reason : reason + ": " + cause;
    }

    private static IllegalStateException inMemory(IOException e) {
        return new IllegalStateException("A document has no JSON form", e);
    }

    /** Sent as it is: a copy would be as large again. */
    private static final class Buffer extends ByteArrayOutputStream {

        Buffer(int size) {
            super(size);
        }

        NByteArrayEntity entity() {
            return new NByteArrayEntity(buf, 0, count, LINES);
        }
    }
}
