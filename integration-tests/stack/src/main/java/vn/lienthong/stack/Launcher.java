package vn.lienthong.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Behind {@code ./run}: starts the stack, keeps it running and stops it in order. */
public final class Launcher {

    /** Project folder, set by {@code ./run}; without it the launcher looks upwards. */
    private static final String PROJECT = "lienthong.project";

    /** When {@code ./run} was called, in seconds since 1970. */
    private static final String BEGIN = "lienthong.begin";

    private final Console console;
    private final StackSettings settings;
    private final Options options;
    private volatile boolean stopping;

    private Launcher(Console console, StackSettings settings, Options options) {
        this.console = console;
        this.settings = settings;
        this.options = options;
    }

    public static void main(String[] args) throws Exception {
        var console = new Console(begin());
        try {
            var project = project();
            var options = Options.parse(List.of(args), project.root().resolve("var"));
            var settings = StackSettings.standard(project, options.data()).with(options.ports());
            new Launcher(console, settings, options).run();
        } catch (StackFailure e) {
            console.fail(e);
            System.exit(1);
        }
    }

    private static Instant begin() {
        var seconds = System.getProperty(BEGIN);
        return seconds == null ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    private static ProjectFolder project() {
        var root = System.getProperty(PROJECT);
        return root == null ? ProjectFolder.locate() : new ProjectFolder(Path.of(root));
    }

    private void run() throws IOException, InterruptedException {
        if (options.reindex() && isRunning()) {
            new Reindex(processes(), new Secrets(settings.data().resolve(Secrets.FILE)).get(Secrets.WORKERS), console)
                    .run();
            return;
        }
        var data = DataFolder.open(settings.data());
        if (options.reset() && !reset(data)) {
            return;
        }
        var stack = LocalStack.prepare(settings, data, console);
        var wanted = options.serversOnly() ? stack.servers() : stack.all();
        wanted.forEach(Server::refuseBusyPort);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        try {
            start(stack, wanted);
        } catch (StackFailure e) {
            if (!stopping) {
                throw e;
            }
        }
        if (options.reindex()) {
            new Reindex(processes(), data.secrets().get(Secrets.WORKERS), console).run();
            System.exit(0);
        }
        new CountDownLatch(1).await();
    }

    /** Whether an earlier {@code ./run} with this data still does. */
    private boolean isRunning() {
        return Files.exists(settings.data().resolve(Secrets.FILE))
                && HttpCheck.isOk(processes().resolve("/actuator/health"));
    }

    private URI processes() {
        return URI.create("http://" + Server.HOST + ":" + settings.ports().of(ServerName.PROCESSES));
    }

    private boolean reset(DataFolder data) throws IOException {
        var question = new Notice("Xóa toàn bộ dữ liệu trong " + data.path() + "?", "delete all data?");
        if (!options.yes() && !console.confirm(question)) {
            console.print("Không xóa gì cả (nothing was deleted)");
            return false;
        }
        LocalStack.reset(data);
        return true;
    }

    private void start(LocalStack stack, List<Server> wanted) throws IOException {
        console.report(new Notice("Khởi động các máy chủ dữ liệu", "starting PostgreSQL, Kafka and Elasticsearch"));
        stack.startServers();
        if (!options.serversOnly()) {
            console.report(new Notice(
                    "Khởi động hai ứng dụng và các đối tác giả lập",
                    "starting both applications and the partners' sandboxes"));
            stack.startRest();
        }
        new Supervisor(console).watch(wanted);
        announce(stack);
    }

    private void announce(LocalStack stack) throws IOException {
        console.print("");
        console.print("  PostgreSQL     " + stack.postgres().jdbcUrl() + " ("
                + stack.postgres().user() + ")");
        console.print("  Kafka          " + stack.kafka().bootstrapServers());
        console.print("  Elasticsearch  " + stack.elasticsearch().address());
        console.print("  Dữ liệu (data) " + settings.data());
        console.print("");
        if (options.serversOnly()) {
            console.ready(stack.postgres().jdbcUrl());
            return;
        }
        console.print("  Đối tác giả lập (partners' sandboxes)  cổng "
                + stack.partner(ServerName.POPULATION).port() + " trở đi, xem docs/operations.md");
        console.print(
                "  Cổng đối tác gọi về (callback gateway) " + stack.gateway().address());
        console.print("  Việc của công dân (as a citizen)       bin/citizen, xem docs/huong-dan/ly-lich-tu-phap.md");
        console.print("  Danh sách chi trả mẫu (sample list)    " + stack.sampleList());
        console.print("");
        console.printDemoAccounts();
        console.print("");
        console.ready(stack.processes().address().toString());
    }

    private void stop(LocalStack stack) {
        stopping = true;
        console.report(new Notice("Đang dừng", "stopping"));
        stack.close();
        console.report(new Notice("Đã dừng", "stopped"));
    }
}
