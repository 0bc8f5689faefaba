package vn.lienthong.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** The environment variables of criminal-record requests: keys of the records, who may ask for them, and who hears of them. */
final class JudicialEnvironment {

    private static final String FIRST_KEY = "k1";
    private static final int KEY_BYTES = 32;

    private final Path keyFile;
    private final Secrets secrets;
    private final Partner vneid;

    JudicialEnvironment(Path folder, Secrets secrets, Partner vneid) {
        this.keyFile = folder.resolve("records.keys");
        this.secrets = secrets;
        this.vneid = vneid;
    }

    Map<String, String> variables() throws IOException {
        ensureKey();
        return Map.of(
                "LIENTHONG_JUDICIAL_KEYFILE", keyFile.toString(),
                "LIENTHONG_JUDICIAL_NOTICES_VNEID_URL",
                        vneid.address().resolve("/v1/notices/requests").toString(),
                "LIENTHONG_JUDICIAL_NOTICES_VNEID_KEY", vneid.key(),
                "LIENTHONG_SERVICES_VNEID_PASSWORD", callerPassword());
    }

    String callerPassword() {
        return secrets.get("service.vneid");
    }

    /** Without this file no record can be read any more. */
    private synchronized void ensureKey() throws IOException {
        if (!Files.exists(keyFile)) {
            var key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            Secrets.writePrivately(
                    keyFile, FIRST_KEY + "=" + Base64.getEncoder().encodeToString(key) + "\n");
        }
    }
}
