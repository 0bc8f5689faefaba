package vn.lienthong.partners;

import java.util.Arrays;

/** The twelve sandboxes, with the channel code that an account of theirs has. */
public enum PartnerName {
    POPULATION("population", Kind.REGISTRY, ""),
    VNEID("vneid", Kind.VNEID, ""),
    WELFARE("welfare", Kind.WELFARE, ""),
    BANK_VBA("bank-vba", Kind.BANK, "VBA"),
    BANK_VCB("bank-vcb", Kind.BANK, "VCB"),
    BANK_BIDV("bank-bidv", Kind.BANK, "BIDV"),
    WALLET("wallet", Kind.WALLET, "VIDT"),
    TELECOM("telecom", Kind.WALLET, "MM"),
    POST("post", Kind.POST, "BUUDIEN"),
    ISSUER_STP("issuer-stp", Kind.ISSUER, "", "Sở Tư pháp tỉnh Bình Phước"),
    ISSUER_CAT("issuer-cat", Kind.ISSUER, "", "Công an tỉnh Bình Phước"),
    FEES("fees", Kind.FEES, "");

    /** What a sandbox does, and which protocol it speaks. */
    public enum Kind {
        REGISTRY,
        VNEID,
        WELFARE,
        BANK,
        WALLET,
        POST,
        ISSUER,
        FEES
    }

    private final String id;
    private final Kind kind;
    private final String channel;
    private final String title;

    PartnerName(String id, Kind kind, String channel) {
        this(id, kind, channel, id);
    }

    PartnerName(String id, Kind kind, String channel, String title) {
        this.id = id;
        this.kind = kind;
        this.channel = channel;
        this.title = title;
    }

    /** @throws IllegalArgumentException if there is no such sandbox */
    static PartnerName of(String id) {
        return Arrays.stream(values())
                .filter(name -> name.id.equals(id))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("There is no sandbox " + id));
    }

    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** Code of the channel; empty where nobody is paid out. */
    public String channel() {
        return channel;
    }

    /** What it calls itself on paper. */
    public String title() {
        return title;
    }

    /** Whether its answers are signed. */
    boolean signs() {
        return isChannel() || kind == Kind.ISSUER;
    }

    /** Whether it calls those back who asked it. */
    boolean callsBack() {
        return kind == Kind.ISSUER || kind == Kind.FEES;
    }

    public boolean isChannel() {
        return !channel.isEmpty();
    }
}
