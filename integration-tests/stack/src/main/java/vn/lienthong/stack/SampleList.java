package vn.lienthong.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list of the people whom the partners' sandboxes know, to be imported by hand. Written once for a data folder. */
final class SampleList {

    private static final String MAIN = "vn.lienthong.partners.sample.Main";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final StackSettings settings;
    private final Guard guard;

    SampleList(StackSettings settings, Guard guard) {
        this.settings = settings;
        this.guard = guard;
    }

    private Path folder() {
        return settings.data().resolve("mau");
    }

    Path file() {
        return folder().resolve("danh-sach.csv");
    }

    void ensure() {
        if (Files.exists(file())) {
            return;
        }
        try {
            var status = guard.start(command()).awaitEnd(LIMIT);
            if (status.isEmpty() || status.get() != 0) {
                throw notWritten(null);
            }
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private GuardedCommand command() {
        var arguments = List.of(
                Programs.java(),
                new Heap(64).limit(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                settings.project().classPath("partners"),
                MAIN,
                "--people",
                "5000",
                "--seed",
                "7",
                "--xlsx",
                "--list-only",
                "--out",
                folder().toString());
        return new GuardedCommand("sample-list", arguments, Map.of(), Signal.TERM, Duration.ofSeconds(5));
    }

    private StackFailure notWritten(@Nullable IOException cause) {
        return new StackFailure(
                "Không viết được danh sách mẫu " + file() + ", xem nhật ký sample-list.log",
                "The sample list could not be written, see sample-list.log",
                cause);
    }
}
