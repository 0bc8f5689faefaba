package vn.lienthong.processes.judicial.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.print.PdfPrinter;

/** Prints the register of requests (Mẫu 06). */
@Component
public class Register {

    /** Lines on one print: a book of about 60 sheets. */
    public static final int MOST = 1_000;

    private final PdfPrinter printer;

    Register(PdfPrinter printer) {
        this.printer = printer;
    }

    /**
     * The register as PDF, A4.
     *
     * @param office who keeps it; empty for several
     * @param from first day of receipt
     * @param to last day of receipt
     * @param state in words, where only requests in that state are in it
     */
    public byte[] print(String office, LocalDate from, LocalDate to, @Nullable String state, List<RegisterLine> lines) {
        var content = new HashMap<String, Object>(
                Map.of("office", office, "from", from, "to", to, "lines", lines, "words", new PaperWords()));
        content.put("state", state);
        return printer.print("judicial/paper/06", content);
    }
}
