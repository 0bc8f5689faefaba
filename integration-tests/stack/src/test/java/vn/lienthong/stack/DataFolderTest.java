package vn.lienthong.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void isMadeWhenItIsNotThere() throws IOException {
        try (var data = DataFolder.open(folder.resolve("a/b"))) {
            assertThat(data.path()).isDirectory();
        }
    }

    @Test
    void canBeOpenedAgainAfterItWasClosed() throws IOException {
        DataFolder.open(folder).close();
        DataFolder.open(folder).close();
    }

    @Test
    void belongsToOneStackAtATime() throws IOException {
        try (var data = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(data.path()))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void isNotTakenFromOthers() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "chapter 1");

        assertThatThrownBy(() -> DataFolder.open(folder)).isInstanceOf(StackFailure.class);
        assertThat(folder.resolve(".lienthong-data")).doesNotExist();
    }

    @Test
    void isNotTakenWhenMadeByAnotherVersion() throws IOException {
        Files.writeString(folder.resolve(".lienthong-data"), "99\n");

        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("another version");
    }

    @Test
    void mustNotBeAFile() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("not a folder");
    }

    @Test
    void losesEverythingButItsMarkWhenCleared() throws IOException {
        try (var data = DataFolder.open(folder)) {
            Files.createDirectories(folder.resolve("kafka/topic"));
            Files.writeString(folder.resolve("kafka/topic/log"), "x");
            Files.createSymbolicLink(folder.resolve("link"), Path.of("kafka"));

            data.clear();

            assertThat(folder.toFile().list()).containsExactlyInAnyOrder(".lienthong-data", "lock");
        }
    }

    @Test
    void keepsItsSecrets() throws IOException {
        try (var data = DataFolder.open(folder)) {
            var secret = data.secrets().get("postgres.lienthong");

            assertThat(data.secrets().get("postgres.lienthong"))
                    .isEqualTo(secret)
                    .hasSizeGreaterThan(30);
            assertThat(data.secrets().get("postgres.postgres")).isNotEqualTo(secret);
        }
    }
}
