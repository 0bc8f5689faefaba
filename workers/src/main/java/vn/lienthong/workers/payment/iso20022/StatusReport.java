package vn.lienthong.workers.payment.iso20022;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.ledger.PaymentStatus;
import vn.lienthong.workers.payment.Each;
import vn.lienthong.workers.payment.PaymentChannel.Verdict;
import vn.lienthong.workers.payment.StatusCodes;
import vn.lienthong.workers.task.Unfinished;

/** Reads a pain.002: what became of one order. */
class StatusReport {

    private final String msgId;
    private final Each<PaymentStatus> each;
    private @Nullable String group;
    private @Nullable String groupReason;
    private boolean named;
    private boolean ours;

    private StatusReport(String msgId, Each<PaymentStatus> each) {
        this.msgId = msgId;
        this.each = each;
    }

    /**
     * Reads the report on an order.
     *
     * @throws Unfinished where it is about another order, or cannot be read
     */
    static Verdict read(Path file, String msgId, Each<PaymentStatus> each) throws InterruptedException {
        try (var xml = Elements.open(file, "pain.002")) {
            var report = new StatusReport(msgId, each);
            xml.children(root -> xml.children(part -> report.part(xml, part)));
            return report.verdict();
        } catch (XMLStreamException e) {
            throw Unfinished.stuck("Không đọc được trả lời pain.002 cho lệnh chi " + msgId, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void part(Elements xml, String name) throws XMLStreamException, InterruptedException {
        switch (name) {
            case "OrgnlGrpInfAndSts" -> xml.children(child -> group(xml, child));
            case "OrgnlPmtInfAndSts" -> xml.children(child -> block(xml, child));
            default -> {
                // The report's own head.
            }
        }
    }

    private void group(Elements xml, String name) throws XMLStreamException {
        switch (name) {
            case "OrgnlMsgId" -> ours = xml.text().equals(msgId);
            case "GrpSts" -> group = xml.text();
            case "StsRsnInf" -> groupReason = xml.textBelow("Cd", "Prtry");
            default -> {
                // Our own totals, given back.
            }
        }
    }

    private void block(Elements xml, String name) throws XMLStreamException, InterruptedException {
        switch (name) {
            case "PmtInfSts" -> group = group == null ? xml.text() : group;
            case "TxInfAndSts" -> {
                checkOurs();
                transaction(xml);
            }
            default -> {
                // The block's number, which is the order's.
            }
        }
    }

    private void transaction(Elements xml) throws XMLStreamException, InterruptedException {
        var read = new Transaction();
        xml.children(child -> {
            switch (child) {
                case "OrgnlEndToEndId" -> read.endToEndId = xml.text();
                case "TxSts" -> read.status = xml.text();
                case "StsRsnInf" -> read.reason = xml.textBelow("Cd", "Prtry");
                default -> {
                    // What we sent, given back.
                }
            }
        });
        named = true;
        if (read.endToEndId == null) {
            throw new XMLStreamException("a transaction without OrgnlEndToEndId");
        }
        var status = StatusCodes.status(read.endToEndId, read.status, read.reason);
        if (status != null) {
            each.take(status);
        }
    }

    private Verdict verdict() {
        checkOurs();
        if (named) {
            return Verdict.EACH;
        }
        if (StatusCodes.isAccepted(group)) {
            return Verdict.ALL_ACCEPTED;
        }
        if (!StatusCodes.REJECTED.equals(group)) {
            return Verdict.PENDING;
        }
        if (StatusCodes.DUPLICATE.equals(groupReason)) {
            throw Unfinished.stuck("Ngân hàng trả lời lệnh chi " + msgId
                    + " là gửi trùng mà không cho biết kết quả; cần đối chiếu, không gửi lại");
        }
        return Verdict.allRejected(StatusCodes.reason(groupReason));
    }

    private void checkOurs() {
        if (!ours) {
            throw Unfinished.stuck("Trả lời pain.002 không phải cho lệnh chi " + msgId);
        }
    }

    private static final class Transaction {
        private @Nullable String endToEndId;
        private @Nullable String status;
        private @Nullable String reason;
    }
}
