package vn.lienthong.workers.payment.iso20022;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import vn.lienthong.workers.ledger.PaymentAttempt;
import vn.lienthong.workers.ledger.PaymentOrder;

/** How fast a million payments are written and a million bookings read; run by hand, with a small heap. Of processor time. */
public final class IsoSpeed {

    private static final int COUNT = 1_000_000;
    private static final int RUNS = 3;

    private IsoSpeed() {}

    public static void main(String[] args) throws Exception {
        var file = Files.createTempFile("iso", ".xml");
        try {
            for (int run = 0; run < RUNS; run++) {
                write(file);
            }
            Files.writeString(file, "");
            statement(file);
            for (int run = 0; run < RUNS; run++) {
                read(file);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file) throws InterruptedException {
        var order = new PaymentOrder(
                7,
                "LT2611-1-7",
                "H10.1",
                "BTXH",
                "2026-11",
                "VBA",
                "BANK",
                "970405",
                "VBAAVNVN",
                COUNT,
                500_000L * COUNT,
                LocalDate.of(2026, 11, 30),
                Instant.EPOCH,
                null,
                PaymentOrder.State.CREATED);
        long began = cpuNanos();
        new CreditTransfers(new Payer("Sở Lao động", "LT1"))
                .write(
                        order,
                        each -> {
                            for (int i = 0; i < COUNT; i++) {
                                var id = "BTXH2611-" + (100_000_000_000L + i) + "-1";
                                each.accept(new PaymentAttempt(
                                        id, "1000000001", "Nguyễn Thị Ánh Tuyết", 500_000, "Tro cap BTXH 11/2026"));
                            }
                        },
                        file);
        report("payments written", began);
    }

    private static void statement(Path file) throws Exception {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'><BkToCstmrStmt><Stmt>");
            for (int i = 0; i < COUNT; i++) {
                out.write("<Ntry><NtryRef>B" + i + "</NtryRef><Amt Ccy='VND'>500000</Amt><CdtDbtInd>DBIT</CdtDbtInd>"
                        + "<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-30</Dt></BookgDt><AcctSvcrRef>B" + i
                        + "</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>BTXH2611-" + (100_000_000_000L + i)
                        + "-1</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>");
            }
            out.write("</Stmt></BkToCstmrStmt></Document>");
        }
    }

    private static void read(Path file) throws InterruptedException {
        long began = cpuNanos();
        var total = new long[1];
        Statement.read(file, "camt.053", booking -> total[0] += booking.amount());
        report("bookings read, " + total[0] + " đồng", began);
    }

    private static void report(String what, long began) {
        System.out.printf("%,.0f/s %s%n", COUNT / ((cpuNanos() - began) / 1e9), what);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
