package vn.lienthong.stack;

import java.util.Arrays;
import java.util.List;

/** The programs of the stack; those from {@link #POPULATION} on are sandboxes of the partners. */
public enum ServerName {
    POSTGRES("postgres", "PostgreSQL", "PostgreSQL", "--postgres-port"),
    KAFKA("kafka", "Kafka", "Kafka", "--kafka-port"),
    ELASTICSEARCH("elasticsearch", "Elasticsearch", "Elasticsearch", "--elasticsearch-port"),
    PROCESSES("processes", "Ứng dụng quy trình", "process application", "--port"),
    WORKERS("workers", "Ứng dụng xử lý tự động", "workers", "--workers-port"),
    POPULATION("population", "Dân cư (giả lập)", "sandbox of the population registry", ServerName.PARTNERS_PORT),
    VNEID("vneid", "VNeID (giả lập)", "sandbox of VNeID", ServerName.PARTNERS_PORT),
    WELFARE("welfare", "An sinh xã hội (giả lập)", "sandbox of the welfare database", ServerName.PARTNERS_PORT),
    BANK_VBA("bank-vba", "Agribank (giả lập)", "sandbox of Agribank", ServerName.PARTNERS_PORT),
    BANK_VCB("bank-vcb", "Vietcombank (giả lập)", "sandbox of Vietcombank", ServerName.PARTNERS_PORT),
    BANK_BIDV("bank-bidv", "BIDV (giả lập)", "sandbox of BIDV", ServerName.PARTNERS_PORT),
    WALLET("wallet", "Ví điện tử (giả lập)", "sandbox of a wallet", ServerName.PARTNERS_PORT),
    TELECOM("telecom", "Mobile Money (giả lập)", "sandbox of Mobile Money", ServerName.PARTNERS_PORT),
    POST("post", "Bưu điện (giả lập)", "sandbox of the post", ServerName.PARTNERS_PORT),
    ISSUER_STP("issuer-stp", "Sở Tư pháp (giả lập)", "sandbox of Sở Tư pháp", ServerName.PARTNERS_PORT),
    ISSUER_CAT("issuer-cat", "Công an tỉnh (giả lập)", "sandbox of the provincial police", ServerName.PARTNERS_PORT),
    FEES("fees", "Cổng thanh toán (giả lập)", "sandbox of the fee gateway", ServerName.PARTNERS_PORT);

    /** Says the first of the partners' ports; the others follow it in this order. */
    static final String PARTNERS_PORT = "--partners-port";

    private final String id;
    private final String label;
    private final String english;
    private final String portOption;

    ServerName(String id, String label, String english, String portOption) {
        this.id = id;
        this.label = label;
        this.english = english;
        this.portOption = portOption;
    }

    static List<ServerName> partners() {
        return Arrays.stream(values()).filter(ServerName::isPartner).toList();
    }

    boolean isPartner() {
        return compareTo(POPULATION) >= 0;
    }

    /** Name of the log file, for example. */
    public String id() {
        return id;
    }

    /** For people. */
    public String label() {
        return label;
    }

    String english() {
        return english;
    }

    String portOption() {
        return portOption;
    }
}
