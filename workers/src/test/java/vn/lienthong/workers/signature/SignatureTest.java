package vn.lienthong.workers.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureTest {

    private final Path folder;

    SignatureTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void believesWhatThePartnerSigned() throws Exception {
        var pair = KeyPairs.pair();
        var key = OurKey.read(KeyPairs.pem(folder.resolve("private"), pair.getPrivate()));
        var other = OurKey.read(
                KeyPairs.pem(folder.resolve("other"), KeyPairs.pair().getPrivate()));
        var theirs = TheirKey.read(KeyPairs.pem(folder.resolve("public"), pair.getPublic()));
        var file = Files.writeString(folder.resolve("answer"), "x".repeat(200_000));
        var signature = key.sign(file);

        assertThat(theirs.verifies(file, Optional.of(signature))).isTrue();
        assertThat(theirs.verifies(file, Optional.of(other.sign(file))))
                .as("somebody else's signature")
                .isFalse();
        assertThat(theirs.verifies(file, Optional.empty())).isFalse();
        assertThat(theirs.verifies(file, Optional.of("%%%"))).isFalse();
        Files.writeString(file, "y".repeat(200_000));
        assertThat(theirs.verifies(file, Optional.of(signature))).as("changed").isFalse();
    }

    @Test
    void believesBodiesAsWell() throws Exception {
        var pair = KeyPairs.pair();
        var theirs = TheirKey.read(KeyPairs.pem(folder.resolve("public"), pair.getPublic()));
        var body = "án tích".getBytes(StandardCharsets.UTF_8);
        var signature = Optional.of(KeyPairs.signature(pair, body));

        assertThat(theirs.verifies(body, signature)).isTrue();
        body[0]++;
        assertThat(theirs.verifies(body, signature)).isFalse();
    }

    @Test
    void doesNotStartWithKeysThatAreNone() throws Exception {
        var noKey = Files.writeString(folder.resolve("none"), "nothing");
        assertThatThrownBy(() -> TheirKey.read(noKey)).hasMessageContaining("none");
        assertThatThrownBy(() -> OurKey.read(noKey)).hasMessageContaining("none");
    }
}
