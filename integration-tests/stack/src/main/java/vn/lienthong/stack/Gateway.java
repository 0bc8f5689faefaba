package vn.lienthong.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Where partners call back: address and certificate, which signs itself and is made when first asked for. */
public final class Gateway {

    private static final String ALIAS = "gateway";
    private static final String PASSWORD = "LIENTHONG_KEYSTORE_PASSWORD";
    private static final int DAYS = 3_650;
    private static final long LIMIT_SECONDS = 60;

    private final Path folder;
    private final int port;
    private final Secrets secrets;

    Gateway(Path folder, int port, Secrets secrets) {
        this.folder = folder;
        this.port = port;
        this.secrets = secrets;
    }

    public URI address() {
        return URI.create("https://" + Server.HOST + ":" + port);
    }

    /** The certificate in PEM. */
    public Path certificate() throws IOException {
        ensure();
        return certificateFile();
    }

    /** What the workers have to know. */
    Map<String, String> variables() throws IOException {
        ensure();
        return Map.of(
                "LIENTHONG_GATEWAY_PORT", Integer.toString(port),
                "LIENTHONG_GATEWAY_ADDRESS", address().toString(),
                "LIENTHONG_GATEWAY_KEYSTORE", keyStoreFile().toString(),
                "LIENTHONG_GATEWAY_KEYSTOREPASSWORD", password());
    }

    private Path keyStoreFile() {
        return folder.resolve("gateway.p12");
    }

    private Path certificateFile() {
        return folder.resolve("gateway.pem");
    }

    private String password() {
        return secrets.get("gateway.key-store");
    }

    /** The certificate's file is written last: where it is, all is. */
    private synchronized void ensure() throws IOException {
        if (Files.exists(certificateFile())) {
            return;
        }
        var draft = folder.resolve("gateway.p12.new");
        Files.deleteIfExists(draft);
        make(draft);
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        var pem = PartnerKeys.pem("CERTIFICATE", certificate(draft));
        Files.move(draft, keyStoreFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Secrets.writePrivately(certificateFile(), pem);
    }

    private void make(Path file) throws IOException {
        var command = List.of(
                Programs.ofJava("keytool"),
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=ip:" + Server.HOST + ",dns:localhost",
                "-validity",
                Integer.toString(DAYS),
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                // Not in the arguments: those can be seen by all users of the machine.
                "-storepass:env",
                PASSWORD);
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put(PASSWORD, password());
        if (!endsWell(builder.start())) {
            throw new StackFailure(
                    "keytool không tạo được chứng thư của cổng gọi về",
                    "keytool could not make the gateway's certificate");
        }
    }

    private static boolean endsWell(Process process) {
        try {
            if (process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }

    private byte[] certificate(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, password().toCharArray());
            return store.getCertificate(ALIAS).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
