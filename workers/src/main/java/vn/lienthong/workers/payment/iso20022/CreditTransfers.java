package vn.lienthong.workers.payment.iso20022;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamException;
import vn.lienthong.workers.ledger.PaymentAttempt;
import vn.lienthong.workers.ledger.PaymentOrder;
import vn.lienthong.workers.payment.Payments;
import vn.lienthong.workers.payment.Tally;

/**
 * Writes pain.001.001.09: one payment information block with all payments of an order. The time of creation is the
 * order's, so that the same order is the same file.
 */
class CreditTransfers {

    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private static final int LONGEST_NAME = 140;
    private static final int LONGEST_TEXT = 140;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Payer payer;

    CreditTransfers(Payer payer) {
        this.payer = payer;
    }

    void write(PaymentOrder order, Payments payments, Path file) throws InterruptedException {
        try (var xml = XmlOut.begin(file, NAMESPACE)) {
            xml.open("CstmrCdtTrfInitn");
            header(xml, order);
            beginPayments(xml, order);
            var tally = new Tally();
            payments.forEach(each -> {
                tally.add(each);
                payment(xml, order, each);
            });
            tally.check(order);
            xml.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void header(XmlOut xml, PaymentOrder order) throws XMLStreamException {
        var created = order.createdAt().truncatedTo(ChronoUnit.SECONDS).atZone(ZONE);
        xml.open("GrpHdr").text("MsgId", IsoText.id(order.msgId()));
        xml.text("CreDtTm", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(created));
        totals(xml, order);
        xml.open("InitgPty").text("Nm", payerName(order)).close(2);
    }

    private static void totals(XmlOut xml, PaymentOrder order) throws XMLStreamException {
        xml.text("NbOfTxs", Integer.toString(order.count())).text("CtrlSum", Long.toString(order.total()));
    }

    private void beginPayments(XmlOut xml, PaymentOrder order) throws XMLStreamException {
        xml.open("PmtInf").text("PmtInfId", IsoText.id(order.msgId())).text("PmtMtd", "TRF");
        // Each payment is to be a line of the statement: only so it is reconciled one by one.
        xml.text("BtchBookg", "false");
        totals(xml, order);
        xml.open("PmtTpInf", "CtgyPurp").text("Cd", "SSBE").close(2);
        xml.open("ReqdExctnDt").text("Dt", order.valueDate().toString()).close(1);
        xml.open("Dbtr").text("Nm", payerName(order)).close(1);
        xml.open("DbtrAcct");
        account(xml, IsoText.account(payer.account(), order.msgId()));
        xml.close(1).open("DbtrAgt");
        bank(xml, order);
        xml.close(1);
    }

    private String payerName(PaymentOrder order) {
        return IsoText.words(payer.name(), LONGEST_NAME, order.msgId());
    }

    private static void payment(XmlOut xml, PaymentOrder order, PaymentAttempt each) {
        try {
            var id = IsoText.id(each.endToEndId());
            xml.open("CdtTrfTxInf", "PmtId")
                    .text("InstrId", id)
                    .text("EndToEndId", id)
                    .close(1);
            xml.open("Amt").amount("InstdAmt", each.amount()).close(1);
            xml.open("CdtrAgt");
            bank(xml, order);
            xml.close(1)
                    .open("Cdtr")
                    .text("Nm", IsoText.words(each.accountName(), LONGEST_NAME, id))
                    .close(1);
            xml.open("CdtrAcct");
            account(xml, IsoText.account(each.account(), id));
            xml.close(1)
                    .open("RmtInf")
                    .text("Ustrd", IsoText.words(each.text(), LONGEST_TEXT, id))
                    .close(2);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void account(XmlOut xml, String number) throws XMLStreamException {
        xml.open("Id", "Othr").text("Id", number).close(2);
    }

    private static void bank(XmlOut xml, PaymentOrder order) throws XMLStreamException {
        xml.open("FinInstnId");
        if (order.bic() != null) {
            xml.text("BICFI", order.bic());
        }
        if (order.bin() != null) {
            xml.open("ClrSysMmbId", "ClrSysId")
                    .text("Prtry", "NAPAS")
                    .close(1)
                    .text("MmbId", order.bin())
                    .close(1);
        }
        if (order.bic() == null && order.bin() == null) {
            xml.open("Othr").text("Id", order.channel()).close(1);
        }
        xml.close(1);
    }
}
