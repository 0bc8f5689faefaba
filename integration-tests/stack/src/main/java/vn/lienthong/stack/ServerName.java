package vn.lienthong.stack;

/** The programs of the stack. */
public enum ServerName {
    POSTGRES("postgres", "PostgreSQL", "PostgreSQL", "--postgres-port"),
    KAFKA("kafka", "Kafka", "Kafka", "--kafka-port"),
    ELASTICSEARCH("elasticsearch", "Elasticsearch", "Elasticsearch", "--elasticsearch-port"),
    PROCESSES("processes", "Ứng dụng quy trình", "process application", "--port"),
    WORKERS("workers", "Ứng dụng xử lý tự động", "workers", "--workers-port");

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
