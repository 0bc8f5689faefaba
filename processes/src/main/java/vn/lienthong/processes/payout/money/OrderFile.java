package vn.lienthong.processes.payout.money;

/** What is kept of an order. */
public enum OrderFile {
    ORDER("Lệnh chi", "lenh-chi"),
    STATUS("Kết quả", "ket-qua"),
    STATEMENT("Sao kê", "sao-ke");

    private final String words;
    private final String fileName;

    OrderFile(String words, String fileName) {
        this.words = words;
        this.fileName = fileName;
    }

    public String words() {
        return words;
    }

    /** Without marks, for file names. */
    public String fileName() {
        return fileName;
    }
}
