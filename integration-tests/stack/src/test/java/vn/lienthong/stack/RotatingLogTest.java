package vn.lienthong.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class RotatingLogTest {

    @TempDir
    Path folder;

    @Test
    void keepsTheLastRunAsideAndGoesOnWithinARun() throws IOException {
        var file = folder.resolve("logs/kafka.log");
        print(RotatingLog.begin(file), "first run\n");
        print(RotatingLog.begin(file), "second run\n");
        print(RotatingLog.goOn(file), "after a crash\n");

        assertThat(file).hasContent("second run\nafter a crash");
        assertThat(folder.resolve("logs/kafka.log.1")).hasContent("first run");
    }

    @Test
    void boundsTheSizeOfWhatAProgramPrints() throws IOException {
        var file = folder.resolve("noisy.log");
        var line = "x".repeat(99_999) + "\n";

        print(RotatingLog.begin(file), line.repeat(400));

        assertThat(Files.size(file)).isLessThanOrEqualTo(10_100_000);
        assertThat(Files.size(folder.resolve("noisy.log.1"))).isLessThanOrEqualTo(10_100_000);
        assertThat(folder.resolve("noisy.log.2")).exists();
        assertThat(folder.resolve("noisy.log.3")).doesNotExist();
    }

    @Test
    void remembersTheLastLinesForTheOneWhoAsksWhy() throws IOException {
        var log = RotatingLog.begin(folder.resolve("x.log"));

        print(log, "Lỗi: hỏng\n");

        assertThat(log.lastLines()).containsExactly("Lỗi: hỏng");
    }

    @Test
    void readsOnWhenItCanNotWrite() throws IOException {
        var file = folder.resolve("x.log");
        var log = RotatingLog.begin(file);
        Files.createDirectory(file);

        print(log, "one\ntwo\n");

        assertThat(log.lastLines()).containsExactly("one", "two");
    }

    private static void print(RotatingLog log, String text) {
        log.copy(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
