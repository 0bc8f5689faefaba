package vn.lienthong.partners;

import java.util.Arrays;

/** The nine sandboxes, with the channel code that an account of theirs has. */
public enum PartnerName {
    POPULATION("population", Kind.REGISTRY, ""),
    VNEID("vneid", Kind.VNEID, ""),
    WELFARE("welfare", Kind.WELFARE, ""),
    BANK_VBA("bank-vba", Kind.BANK, "VBA"),
    BANK_VCB("bank-vcb", Kind.BANK, "VCB"),
    BANK_BIDV("bank-bidv", Kind.BANK, "BIDV"),
    WALLET("wallet", Kind.WALLET, "VIDT"),
    TELECOM("telecom", Kind.WALLET, "MM"),
    POST("post", Kind.POST, "BUUDIEN");

    /** What a sandbox does, and which protocol it speaks. */
    public enum Kind {
        REGISTRY,
        VNEID,
        WELFARE,
        BANK,
        WALLET,
        POST
    }

    private final String id;
    private final Kind kind;
    private final String channel;

    PartnerName(String id, Kind kind, String channel) {
        this.id = id;
        this.kind = kind;
        this.channel = channel;
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

    public boolean isChannel() {
        return !channel.isEmpty();
    }
}
