package vn.lienthong.processes.judicial.news;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lienthong.processes.judicial.JudicialRequest;

/** By which names partners and requests are known to each other. They are the same whenever they are computed again. */
public final class PartnerIds {

    /** The fee gateway, as {@code judicial_event} names it; issuers have their agency's code there. */
    public static final String FEES = "FEES";

    private static final Pattern REQUEST = Pattern.compile("JR-([1-9][0-9]{0,17})(-FEE)?");
    private static final String ISSUER_PREFIX = "issuer-";

    private PartnerIds() {}

    /** What the fee gateway knows a request's bill by. */
    public static String fee(JudicialRequest request) {
        return request.partnerRequestId() + "-FEE";
    }

    /** The request that a partner's id stands for; empty when it can be none of ours. */
    static Optional<Reference> parse(String requestId) {
        var matcher = REQUEST.matcher(requestId);
        return matcher.matches()
                ? Optional.of(new Reference(Long.parseLong(matcher.group(1)), matcher.group(2) != null))
                : Optional.empty();
    }

    /** A partner as {@code judicial_event} names it: {@code CAT} for {@code issuer-cat}. */
    static String canonical(String partner) {
        var name = partner.toLowerCase(Locale.ROOT);
        return (name.startsWith(ISSUER_PREFIX) ? name.substring(ISSUER_PREFIX.length()) : name)
                .replace('-', '_')
                .toUpperCase(Locale.ROOT);
    }

    /** @param fee whether it is the bill, and not the request itself */
    record Reference(long request, boolean fee) {}
}
