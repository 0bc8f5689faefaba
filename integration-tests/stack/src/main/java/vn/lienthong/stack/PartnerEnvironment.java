package vn.lienthong.stack;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The environment variables that tell the workers where the partners are, how to sign, and where partners call back. */
final class PartnerEnvironment {

    private final Collection<Partner> partners;
    private final PartnerKeys keys;
    private final Gateway gateway;

    PartnerEnvironment(Collection<Partner> partners, PartnerKeys keys, Gateway gateway) {
        this.partners = partners;
        this.keys = keys;
        this.gateway = gateway;
    }

    Map<String, String> variables() throws IOException {
        var variables = new HashMap<String, String>();
        variables.put(
                "LIENTHONG_PAYMENT_SIGNINGKEY",
                keys.privateKey(PartnerKeys.OURS).toString());
        // A sandbox books at once: what it has not booked by then is asked for again.
        variables.put("LIENTHONG_PAYMENT_UNBOOKEDAFTER", "20s");
        variables.putAll(gateway.variables());
        for (var partner : partners) {
            put(variables, prefix(partner), partner);
            if (partner.channel().isPresent() || partner.issuer().isPresent()) {
                variables.put(
                        prefix(partner) + "_PUBLICKEY", partner.publicKey().toString());
            }
            if (partner.callsBack()) {
                variables.put("LIENTHONG_GATEWAY_SECRETS_" + plain(partner), partner.callbackSecret());
            }
        }
        return variables;
    }

    private static String prefix(Partner partner) {
        return partner.channel()
                .map(code -> "LIENTHONG_PAYMENT_CHANNELS_" + code)
                .or(() -> partner.issuer().map(agency -> "LIENTHONG_JUDICIAL_ISSUERS_" + agency))
                .orElseGet(() -> "LIENTHONG_PARTNERS_" + plain(partner));
    }

    /** Names in environment variables have no hyphens. */
    private static String plain(Partner partner) {
        return partner.name().id().replace("-", "").toUpperCase(Locale.ROOT);
    }

    private static void put(Map<String, String> variables, String prefix, Partner partner) {
        variables.put(prefix + "_URL", partner.address().toString());
        variables.put(prefix + "_KEY", partner.key());
    }
}
