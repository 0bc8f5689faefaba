package vn.lienthong.partners;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.callback.CallbackSettings;
import vn.lienthong.partners.iso.Iso;
import vn.lienthong.partners.signature.Keys;

/**
 * What a sandbox is made of.
 *
 * @param data everything that survives a restart
 * @param port 0 for any that is free
 * @param key that partners are called with
 * @param sandboxKey that those who test call with
 * @param ownKeyFile what its answers are signed with; empty for those who do not sign
 * @param theirKeyFile what orders are signed with; empty for those who take none
 * @param callbacks null for those who do not call back
 * @param sample whether an empty store begins with the sample people
 */
public record PartnerSettings(
        PartnerName name,
        Path data,
        int port,
        String key,
        String sandboxKey,
        Path ownKeyFile,
        Path theirKeyFile,
        @Nullable CallbackSettings callbacks,
        boolean sample,
        Clock clock) {

    static final String KEY = "PARTNER_KEY";
    static final String SANDBOX_KEY = "PARTNER_SANDBOX_KEY";

    /** Own EC private key, PKCS 8 in PEM; for channels and issuers. */
    static final String SIGNING_KEY = "PARTNER_SIGNING_KEY";

    /** Public EC key of those who send orders, in PEM; for channels. */
    static final String CALLER_KEY = "PARTNER_CALLER_KEY";

    /** What callbacks are signed with; for those who call back. */
    static final String CALLBACK_SECRET = "PARTNER_CALLBACK_SECRET";

    /** Certificate of whom is called back, in PEM; for those who call back. */
    static final String CALLBACK_TRUST = "PARTNER_CALLBACK_TRUST";

    private static final int SHORTEST_KEY = 16;

    public PartnerSettings {
        if (key.length() < SHORTEST_KEY || sandboxKey.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("A key has " + SHORTEST_KEY + " characters or more");
        }
    }

    /** @throws IllegalArgumentException if something is missing */
    static PartnerSettings of(String name, Path data, int port, Map<String, String> environment) {
        var partner = PartnerName.of(name);
        return new PartnerSettings(
                partner,
                data,
                port,
                needed(environment, KEY),
                needed(environment, SANDBOX_KEY),
                Path.of(partner.signs() ? needed(environment, SIGNING_KEY) : ""),
                Path.of(partner.isChannel() ? needed(environment, CALLER_KEY) : ""),
                partner.callsBack() ? callbacks(environment) : null,
                true,
                Clock.system(Iso.ZONE));
    }

    private static CallbackSettings callbacks(Map<String, String> environment) {
        return new CallbackSettings(needed(environment, CALLBACK_SECRET), Path.of(needed(environment, CALLBACK_TRUST)));
    }

    private static String needed(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("Environment variable " + name + " is not set");
        }
        return value;
    }

    Keys keys() throws IOException {
        return Keys.read(ownKeyFile, theirKeyFile);
    }

    Path folder() throws IOException {
        return Files.createDirectories(data);
    }
}
