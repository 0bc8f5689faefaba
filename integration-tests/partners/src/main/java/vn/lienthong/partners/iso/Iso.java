package vn.lienthong.partners.iso;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Names of the messages that the banks speak. */
public final class Iso {

    public static final String PAIN_001 = "pain.001.001.09";
    static final String PAIN_002 = "pain.002.001.10";
    static final String CAMT_053 = "camt.053.001.08";
    static final String CAMT_054 = "camt.054.001.08";

    public static final String TYPE = "application/xml";

    /** Currency of all amounts; it has no fractions. */
    static final String CURRENCY = "VND";

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Iso() {}

    static String namespace(String message) {
        return "urn:iso:std:iso:20022:tech:xsd:" + message;
    }

    /** Now, as ISODateTime. */
    static String now() {
        return OffsetDateTime.now(ZONE).withNano(0).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
