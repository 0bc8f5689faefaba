package vn.lienthong.stack;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The environment variables that tell the workers where the partners are, and how to sign. */
final class PartnerEnvironment {

    private final Collection<Partner> partners;
    private final PartnerKeys keys;

    PartnerEnvironment(Collection<Partner> partners, PartnerKeys keys) {
        this.partners = partners;
        this.keys = keys;
    }

    Map<String, String> variables() throws IOException {
        var variables = new HashMap<String, String>();
        variables.put(
                "LIENTHONG_PAYMENT_SIGNINGKEY",
                keys.privateKey(PartnerKeys.OURS).toString());
        // A sandbox books at once: what it has not booked by then is asked for again.
        variables.put("LIENTHONG_PAYMENT_UNBOOKEDAFTER", "20s");
        for (var partner : partners) {
            var channel = partner.channel();
            if (channel.isPresent()) {
                var prefix = "LIENTHONG_PAYMENT_CHANNELS_" + channel.get();
                put(variables, prefix, partner);
                variables.put(prefix + "_PUBLICKEY", partner.publicKey().toString());
            } else {
                put(variables, "LIENTHONG_PARTNERS_" + partner.name().id().toUpperCase(Locale.ROOT), partner);
            }
        }
        return variables;
    }

    private static void put(Map<String, String> variables, String prefix, Partner partner) {
        variables.put(prefix + "_URL", partner.address().toString());
        variables.put(prefix + "_KEY", partner.key());
    }
}
