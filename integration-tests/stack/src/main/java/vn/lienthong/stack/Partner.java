package vn.lienthong.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sandbox of one partner. */
public final class Partner extends Server {

    private static final String MODULE = "partners";
    private static final String MAIN = "vn.lienthong.partners.PartnerServer";
    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

    /** Codes of the channels that pay people out. */
    private static final Map<ServerName, String> CHANNELS = Map.of(
            ServerName.BANK_VBA, "VBA",
            ServerName.BANK_VCB, "VCB",
            ServerName.BANK_BIDV, "BIDV",
            ServerName.WALLET, "VIDT",
            ServerName.TELECOM, "MM",
            ServerName.POST, "BUUDIEN");

    /** Codes of the agencies that issue criminal records. */
    private static final Map<ServerName, String> ISSUERS =
            Map.of(ServerName.ISSUER_STP, "STP", ServerName.ISSUER_CAT, "CAT");

    private final StackSettings settings;
    private final Secrets secrets;
    private final PartnerKeys keys;
    private final Gateway gateway;

    Partner(ServerName name, StackSettings settings, Secrets secrets, PartnerKeys keys, Gateway gateway, Guard guard) {
        super(name, settings.ports().of(name), guard);
        this.settings = settings;
        this.secrets = secrets;
        this.keys = keys;
        this.gateway = gateway;
    }

    public URI address() {
        return URI.create("http://" + HOST + ":" + port());
    }

    /** What our workers call it with. */
    public String key() {
        return secrets.get("partner." + name().id() + ".key");
    }

    /** What tests and {@code curl} call it with below {@code /sandbox}. */
    public String sandboxKey() {
        return secrets.get("partner." + name().id() + ".sandbox-key");
    }

    /** Code of the channel, of those who pay people out. */
    public Optional<String> channel() {
        return Optional.ofNullable(CHANNELS.get(name()));
    }

    /** Code of the agency, of those who issue criminal records. */
    public Optional<String> issuer() {
        return Optional.ofNullable(ISSUERS.get(name()));
    }

    /** Whether it calls our gateway. */
    boolean callsBack() {
        return issuer().isPresent() || name() == ServerName.FEES;
    }

    /** What it signs its callbacks with. */
    public String callbackSecret() {
        return secrets.get("partner." + name().id() + ".callback-secret");
    }

    /** The key that its answers are signed with, in PEM. */
    public Path publicKey() throws IOException {
        return keys.publicKey(name().id());
    }

    private Path folder() {
        return settings.data().resolve("partners").resolve(name().id());
    }

    @Override
    GuardedCommand command() throws IOException {
        var arguments = List.of(
                Programs.java(),
                settings.heaps().partner().limit(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xss256k",
                "-Dfile.encoding=UTF-8",
                "-cp",
                settings.project().classPath(MODULE),
                MAIN,
                name().id(),
                folder().toString(),
                Integer.toString(port()));
        return new GuardedCommand(name().id(), arguments, variables(), Signal.TERM, STOP_LIMIT);
    }

    private Map<String, String> variables() throws IOException {
        var variables = new HashMap<>(Map.of("PARTNER_KEY", key(), "PARTNER_SANDBOX_KEY", sandboxKey()));
        if (channel().isPresent() || issuer().isPresent()) {
            variables.put("PARTNER_SIGNING_KEY", keys.privateKey(name().id()).toString());
        }
        if (channel().isPresent()) {
            variables.put("PARTNER_CALLER_KEY", keys.publicKey(PartnerKeys.OURS).toString());
        }
        if (callsBack()) {
            variables.put("PARTNER_CALLBACK_SECRET", callbackSecret());
            variables.put("PARTNER_CALLBACK_TRUST", gateway.certificate().toString());
        }
        return variables;
    }

    @Override
    boolean answers() {
        return HttpCheck.isOk(address().resolve("/sandbox/faults"), Map.of("X-Sandbox-Key", sandboxKey()));
    }

    @Override
    Duration startLimit() {
        return Duration.ofSeconds(60);
    }
}
