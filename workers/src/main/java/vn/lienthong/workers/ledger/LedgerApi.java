package vn.lienthong.workers.ledger;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.http.CappedBody;
import vn.lienthong.workers.http.HttpCalls;
import vn.lienthong.workers.http.ProcessesSettings;
import vn.lienthong.workers.http.WithoutContent;
import vn.lienthong.workers.task.Unfinished;

/** Calls of the internal API below one path, and what their failures mean for a task. */
class LedgerApi {

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_REFUSAL_BYTES = 16 << 10;

    private final String path;
    private final String name;
    private final ProcessesSettings address;
    private final LedgerSettings settings;
    private final ObjectMapper json;
    private final HttpCalls calls;
    private final Watchdog watchdog = new Watchdog();

    /**
     * @param path below which all calls are
     * @param name of the ledger, for people
     */
    LedgerApi(String path, String name, ProcessesSettings address, LedgerSettings settings, ObjectMapper json) {
        this.path = path;
        this.name = name;
        this.address = address;
        this.settings = settings;
        this.json = json;
        calls = new HttpCalls(address.connecting());
    }

    <T> T get(String path, TypeReference<T> type) throws InterruptedException {
        return read(getRaw(path).body(), type);
    }

    /** An answer as it came. */
    HttpResponse<byte[]> getRaw(String path) throws InterruptedException {
        return exchange(request(path, JSON).GET().build());
    }

    /** @param rows hands over each row's cells, nulls for what is not there */
    <R> byte[] post(String path, List<String> columns, List<R> rows, Function<R, List<@Nullable String>> cells)
            throws InterruptedException {
        var csv = csv(columns, rows, cells);
        return send(request(path, JSON)
                .header("Content-Type", CSV)
                .POST(BodyPublishers.ofString(csv))
                .build());
    }

    void postJson(String path, Object body) throws InterruptedException {
        send(request(path, JSON).header("Content-Type", JSON).POST(json(body)).build());
    }

    /** Posts JSON; the status that it is answered with, for whoever knows what that means. */
    int postForStatus(String path, Object body) throws InterruptedException {
        var request = request(path, JSON)
                .header("Content-Type", JSON)
                .POST(json(body))
                .build();
        try {
            return calls.send(request, CappedBody.of(MOST_REFUSAL_BYTES), settings.answering())
                    .statusCode();
        } catch (IOException e) {
            throw away(e);
        }
    }

    void putJson(String path, Object body) throws InterruptedException {
        send(request(path, JSON).header("Content-Type", JSON).PUT(json(body)).build());
    }

    /** Puts JSON that somebody else has written, as it is. */
    void putRaw(String path, byte[] written, String header, String value) throws InterruptedException {
        send(request(path, JSON)
                .header("Content-Type", JSON)
                .header(header, value)
                .PUT(BodyPublishers.ofByteArray(written))
                .build());
    }

    void putFile(String path, String mediaType, Path file) throws InterruptedException {
        try {
            send(request(path, JSON)
                    .header("Content-Type", mediaType)
                    .PUT(BodyPublishers.ofFile(file))
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T read(byte[] body, TypeReference<T> type) {
        try {
            return json.readValue(body, type);
        } catch (IOException e) {
            throw Unfinished.stuck(name + " trả lời điều không hiểu được", WithoutContent.of(e));
        }
    }

    /** Hands over an answer's rows as they come: never all of them in memory. */
    void rows(String path, Consumer<NamedCsvRecord> each) throws InterruptedException {
        var request = request(path, "text/csv").GET().build();
        try {
            var answer = calls.send(request, BodyHandlers.ofInputStream(), settings.answering());
            try (var body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw refusal(answer, body.readNBytes(MOST_REFUSAL_BYTES));
                }
                readRows(body, each);
            }
        } catch (IOException | UncheckedIOException e) {
            throw away(e);
        } catch (CsvParseException e) {
            throw Unfinished.troubled(name + ": dữ liệu bị cắt ngang", e);
        }
    }

    private void readRows(InputStream body, Consumer<NamedCsvRecord> each) throws IOException {
        var limit = watchdog.closeAfter(settings.streaming(), body);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            rows.forEach(each);
        } finally {
            limit.cancel(false);
        }
    }

    private HttpRequest.Builder request(String below, String accepted) {
        return address.request(path + below).timeout(settings.answering()).header("Accept", accepted);
    }

    private byte[] send(HttpRequest request) throws InterruptedException {
        return exchange(request).body();
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) throws InterruptedException {
        try {
            var answer = calls.send(request, CappedBody.of(MOST_BYTES), settings.answering());
            if (answer.statusCode() / 100 != 2) {
                throw refusal(answer, answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw away(e);
        }
    }

    /** It is the same program as the engine: while that restarts, nothing is wrong with the task. */
    private Unfinished away(Exception e) {
        return e instanceof HttpTimeoutException
                ? Unfinished.troubled(name + " không trả lời kịp", e)
                : Unfinished.notYet(settings.pause(), name + " is away: " + e);
    }

    private Unfinished refusal(HttpResponse<?> answer, byte[] body) {
        int status = answer.statusCode();
        var words = name + " từ chối (" + status + "): " + message(body);
        // 409: the rows have another state than they were read in, so all is read again.
        boolean passing = status == 409 || status == 429 || status / 100 == 5;
        return passing ? Unfinished.troubled(words, null) : Unfinished.stuck(words);
    }

    private String message(byte[] body) {
        try {
            return json.readTree(body).path("message").asText();
        } catch (IOException notJson) {
            return "";
        }
    }

    private BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <R> String csv(List<String> columns, List<R> rows, Function<R, List<@Nullable String>> cells) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            for (var row : rows) {
                csv.writeRecord(cells.apply(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
