package vn.lienthong.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the process application for a rebuild of the search index and tells how far it is, until it is done. */
final class Reindex {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String JOBS = "/internal/index/jobs";
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
    private static final Pattern STATE = Pattern.compile("\"state\":\"([A-Z]+)\"");
    private static final Pattern DONE = Pattern.compile("\"done\":(\\d+)");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private final URI processes;
    private final String password;
    private final Console console;

    /** @param password of the service account {@code workers} */
    Reindex(URI processes, String password, Console console) {
        this.processes = processes;
        this.password = password;
        this.console = console;
    }

    /** @throws StackFailure when it was refused, or has failed */
    void run() throws IOException, InterruptedException {
        console.report(new Notice("Dựng lại chỉ mục tra cứu", "rebuilding the search index"));
        var asked = send(request(JOBS + "?kind=REBUILD").POST(BodyPublishers.noBody()));
        var job = JOBS + "/" + group(ID, asked);
        var said = "";
        while (true) {
            var answer = send(request(job).GET());
            var state = group(STATE, answer);
            if (state.equals("DONE")) {
                console.report(new Notice(
                        "Xong: %s hồ sơ, chỉ mục mới đang được dùng".formatted(group(DONE, answer)), "done"));
                return;
            }
            if (state.equals("FAILED")) {
                throw new StackFailure(
                        "Không dựng lại được chỉ mục, xem trang Chỉ mục hoặc workers.log",
                        "The rebuild has failed, see workers.log");
            }
            var progress = "%s / %s hồ sơ".formatted(group(DONE, answer), group(TOTAL, answer));
            if (!progress.equals(said)) {
                console.report(new Notice(progress, "cases"));
                said = progress;
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    private HttpRequest.Builder request(String path) {
        var credentials = Base64.getEncoder().encodeToString(("workers:" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(processes.resolve(path))
                .timeout(LIMIT)
                .header("Authorization", "Basic " + credentials);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new StackFailure(
                    "Ứng dụng quy trình ở %s trả lời %d; thư mục dữ liệu (--data) có phải của nó không?"
                            .formatted(processes, answer.statusCode()),
                    "The application answers %d; is the data folder (--data) its own?".formatted(answer.statusCode()));
        }
        return answer.body();
    }

    /** What is not told yet is 0. */
    private static String group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "0";
    }
}
