package vn.lienthong.partners.iso;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.channel.OrderSource;
import vn.lienthong.partners.channel.Payment;
import vn.lienthong.partners.web.Refusal;

/** A pain.001.001.09, read one transaction at a time. */
public final class Pain001 implements OrderSource {

    private final Elements xml;
    private final Head head;
    private String part = "";
    /** Whether the reader stands at the beginning of a transaction. */
    private boolean atTransaction;

    private Pain001(Elements xml) throws XMLStreamException {
        this.xml = xml;
        this.head = readHead();
    }

    /** Reads up to the first transaction; closes the stream where that fails. */
    public static Pain001 open(InputStream in) throws IOException {
        try {
            return new Pain001(new Elements(in));
        } catch (XMLStreamException e) {
            in.close();
            throw unreadable(e);
        } catch (RuntimeException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public Head head() {
        return head;
    }

    private Head readHead() throws XMLStreamException {
        var fields = new HeadFields();
        if (!xml.next() || !xml.is("Document", Iso.namespace(Iso.PAIN_001))) {
            throw Refusal.wrong("Thông điệp phải là " + Iso.PAIN_001);
        }
        while (!atTransaction && xml.next()) {
            switch (xml.name()) {
                case "MsgId" -> fields.msgId = xml.text();
                case "NbOfTxs" -> fields.count = fields.count == null ? xml.whole() : fields.count;
                case "CtrlSum" -> fields.total = fields.total == null ? xml.whole() : fields.total;
                case "PmtInfId" -> part = xml.text();
                case "ReqdExctnDt" -> fields.valueDate = xml.date();
                case "DbtrAcct" -> fields.debtorAccount = xml.innerText();
                case "InitgPty", "Dbtr", "DbtrAgt", "PmtTpInf" -> xml.skip();
                case "CdtTrfTxInf" -> atTransaction = true;
                default -> {
                    // An element around others, or one that nobody here asks for.
                }
            }
        }
        return fields.head();
    }

    @Override
    public @Nullable Payment next() throws IOException {
        try {
            while (!atTransaction && xml.next()) {
                switch (xml.name()) {
                    case "PmtInfId" -> part = xml.text();
                    case "CdtTrfTxInf" -> atTransaction = true;
                    default -> {
                        // What is between transactions is of no interest.
                    }
                }
            }
            if (!atTransaction) {
                return null;
            }
            atTransaction = false;
            return transaction();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private Payment transaction() throws XMLStreamException {
        @Nullable String endToEndId = null;
        @Nullable String account = null;
        @Nullable String name = null;
        @Nullable Long amount = null;
        var depth = xml.depth();
        while (xml.nextWithin(depth)) {
            switch (xml.name()) {
                case "EndToEndId" -> endToEndId = xml.text();
                case "InstdAmt" -> amount = xml.amount();
                case "Cdtr" -> name = xml.textOf("Nm");
                case "CdtrAcct" -> account = xml.innerText();
                case "CdtrAgt", "UltmtCdtr", "UltmtDbtr", "PmtTpInf", "RmtInf", "Purp" -> xml.skip();
                default -> {
                    // An element around others, or one that nobody here asks for.
                }
            }
        }
        return new Payment(
                part,
                needed("EndToEndId", endToEndId),
                needed("CdtrAcct", account),
                needed("Cdtr/Nm", name),
                needed("InstdAmt", amount));
    }

    private static <T> T needed(String element, @Nullable T value) {
        if (value == null || value.toString().isEmpty()) {
            throw Refusal.wrong("Thiếu phần tử " + element);
        }
        return value;
    }

    private static Refusal unreadable(XMLStreamException e) {
        var place = e.getLocation();
        return Refusal.wrong("XML không đọc được" + (place == null ? "" : " ở dòng " + place.getLineNumber()));
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }

    private static final class HeadFields {

        private @Nullable String msgId;
        private @Nullable Long count;
        private @Nullable Long total;
        private @Nullable LocalDate valueDate;
        private String debtorAccount = "";

        Head head() {
            return new Head(
                    needed("MsgId", msgId),
                    debtorAccount,
                    needed("ReqdExctnDt", valueDate),
                    needed("NbOfTxs", count),
                    needed("CtrlSum", total));
        }
    }
}
