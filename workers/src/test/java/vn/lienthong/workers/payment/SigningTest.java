package vn.lienthong.workers.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningTest {

    private final Path folder;

    SigningTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void believesWhatThePartnerSigned() throws Exception {
        var ours = pair();
        var theirs = pair();
        var file = Files.writeString(folder.resolve("answer"), "x".repeat(200_000));
        var signature = Signing.with(pem("their", theirs.getPrivate()), pem("our.pub", ours.getPublic()))
                .sign(file);
        var signing = Signing.with(pem("our", ours.getPrivate()), pem("their.pub", theirs.getPublic()));

        assertThat(signing.verifies(file, Optional.of(signature))).isTrue();
        assertThat(signing.verifies(file, Optional.of(signing.sign(file))))
                .as("our own signature")
                .isFalse();
        assertThat(signing.verifies(file, Optional.empty())).isFalse();
        assertThat(signing.verifies(file, Optional.of("%%%"))).isFalse();
        Files.writeString(file, "y".repeat(200_000));
        assertThat(signing.verifies(file, Optional.of(signature))).as("changed").isFalse();
    }

    @Test
    void doesNotStartWithKeysThatAreNone() throws Exception {
        var key = pem("our", pair().getPrivate());
        var noKey = Files.writeString(folder.resolve("none"), "nothing");
        assertThatThrownBy(() -> Signing.with(key, noKey)).hasMessageContaining("none");
    }

    private static KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private Path pem(String name, Key key) throws IOException {
        var text = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        return Files.writeString(folder.resolve(name), "-----BEGIN KEY-----\n" + text + "\n-----END KEY-----\n");
    }
}
