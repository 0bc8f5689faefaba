package vn.lienthong.workers.payment.iso20022;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.ledger.Booking;
import vn.lienthong.workers.payment.Each;
import vn.lienthong.workers.task.Unfinished;

/** Reads camt.054 (the bookings of an order) and camt.053 (all of a day), which have their entries in common. */
final class Statement {

    private static final Set<String> REPORTS = Set.of("Ntfctn", "Stmt");

    private Statement() {}

    /**
     * Hands over what is booked, as it comes.
     *
     * @param message {@code camt.053} or {@code camt.054}
     * @throws Unfinished where it cannot be read
     */
    static void read(Path file, String message, Each<Booking> each) throws InterruptedException {
        try (var xml = Elements.open(file, message)) {
            xml.children(root -> xml.children(report -> {
                if (REPORTS.contains(report)) {
                    xml.children(part -> {
                        if (part.equals("Ntry")) {
                            entry(xml, each);
                        }
                    });
                }
            }));
        } catch (XMLStreamException | DateTimeException e) {
            throw Unfinished.stuck("Không đọc được sao kê " + message, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void entry(Elements xml, Each<Booking> each) throws XMLStreamException, InterruptedException {
        var entry = new Entry();
        xml.children(child -> {
            switch (child) {
                case "NtryRef" -> entry.reference = entry.reference == null ? xml.text() : entry.reference;
                case "AcctSvcrRef" -> entry.reference = xml.text();
                case "Amt" -> entry.amount = xml.dong();
                case "CdtDbtInd" -> entry.credit = xml.text().equals("CRDT");
                case "Sts" -> entry.status = xml.textBelow("Cd");
                case "BookgDt" -> entry.bookedOn = date(xml.textBelow("Dt", "DtTm"));
                case "NtryDtls" ->
                    xml.children(detail -> {
                        if (detail.equals("TxDtls")) {
                            transaction(xml, entry.transaction());
                        }
                    });
                default -> {
                    // What the ledger has no use for.
                }
            }
        });
        for (var booking : entry.bookings()) {
            each.take(booking);
        }
    }

    private static void transaction(Elements xml, Transaction read) throws XMLStreamException, InterruptedException {
        xml.children(child -> {
            switch (child) {
                case "Refs" ->
                    xml.children(reference -> {
                        switch (reference) {
                            case "EndToEndId" -> read.endToEndId = xml.text();
                            case "AcctSvcrRef" -> read.reference = xml.text();
                            default -> {
                                // The order's number: bookings belong to payments.
                            }
                        }
                    });
                case "Amt" -> read.amount = xml.dong();
                case "CdtDbtInd" -> read.credit = xml.text().equals("CRDT");
                case "RtrInf" -> read.reason = xml.textBelow("Cd", "Prtry");
                default -> {
                    // Who and where: we know.
                }
            }
        });
    }

    private static LocalDate date(@Nullable String text) throws XMLStreamException {
        if (text == null || text.length() < 10) {
            throw new XMLStreamException("an entry without its day");
        }
        return LocalDate.parse(text.substring(0, 10));
    }
}
