package vn.lienthong.partners.iso;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A camt.053.001.08 or camt.054.001.08, written one entry at a time. */
public final class Camt {

    private final IsoWriter xml;

    private Camt(IsoWriter xml) {
        this.xml = xml;
    }

    /**
     * One entry of the account.
     *
     * @param booking the bank's own number of it
     * @param msgId of the order that it belongs to
     * @param amount đồng
     * @param credit whether money came in
     * @param reason why it came back
     */
    public record Entry(
            String booking,
            String msgId,
            String endToEndId,
            String account,
            long amount,
            boolean credit,
            String bookedOn,
            @Nullable String reason) {}

    /** Begins a notification of one order's entries. */
    public static Camt notification(OutputStream out, String id, String account) throws IOException {
        var xml = new IsoWriter(out, Iso.CAMT_054);
        xml.open("BkToCstmrDbtCdtNtfctn");
        head(xml, id);
        xml.open("Ntfctn").text("Id", id).text("CreDtTm", Iso.now());
        return new Camt(account(xml, account));
    }

    /**
     * Begins a day's statement.
     *
     * @param opening đồng on the account before the day
     * @param closing đồng after it
     */
    public static Camt statement(OutputStream out, String id, String account, LocalDate day, long opening, long closing)
            throws IOException {
        var xml = new IsoWriter(out, Iso.CAMT_053);
        xml.open("BkToCstmrStmt");
        head(xml, id);
        xml.open("Stmt").text("Id", id).text("CreDtTm", Iso.now());
        account(xml, account);
        balance(xml, "OPBD", opening, day);
        balance(xml, "CLBD", closing, day);
        return new Camt(xml);
    }

    private static void head(IsoWriter xml, String id) throws IOException {
        xml.open("GrpHdr").text("MsgId", id).text("CreDtTm", Iso.now()).close(1);
    }

    private static IsoWriter account(IsoWriter xml, String account) throws IOException {
        return xml.open("Acct", "Id", "Othr")
                .text("Id", account)
                .close(2)
                .text("Ccy", Iso.CURRENCY)
                .close(1);
    }

    private static void balance(IsoWriter xml, String code, long amount, LocalDate day) throws IOException {
        xml.open("Bal", "Tp", "CdOrPrtry").text("Cd", code).close(2);
        xml.amount("Amt", Math.abs(amount)).text("CdtDbtInd", amount < 0 ? "DBIT" : "CRDT");
        xml.open("Dt").text("Dt", day.toString()).close(2);
    }

    public void entry(Entry entry) throws IOException {
        var direction = entry.credit() ? "CRDT" : "DBIT";
        xml.open("Ntry")
                .text("NtryRef", entry.booking())
                .amount("Amt", entry.amount())
                .text("CdtDbtInd", direction);
        xml.open("Sts").text("Cd", "BOOK").close(1);
        xml.open("BookgDt").text("Dt", entry.bookedOn()).close(1);
        xml.open("ValDt").text("Dt", entry.bookedOn()).close(1);
        xml.text("AcctSvcrRef", entry.booking());
        transactionCode(entry.credit());
        xml.open("NtryDtls", "TxDtls", "Refs");
        xml.text("MsgId", entry.msgId()).text("AcctSvcrRef", entry.booking()).text("EndToEndId", entry.endToEndId());
        xml.close(1).amount("Amt", entry.amount()).text("CdtDbtInd", direction);
        xml.open("RltdPties", "CdtrAcct", "Id", "Othr")
                .text("Id", entry.account())
                .close(4);
        if (entry.reason() != null) {
            xml.open("RtrInf", "Rsn").text("Cd", entry.reason()).close(2);
        }
        xml.close(3);
    }

    /** Payments, issued credit transfers: domestic credit transfer, or the return of one. */
    private void transactionCode(boolean credit) throws IOException {
        xml.open("BkTxCd", "Domn").text("Cd", "PMNT").open("Fmly").text("Cd", "ICDT");
        xml.text("SubFmlyCd", credit ? "RRTN" : "DMCT").close(3);
    }

    public void end() throws IOException {
        xml.end();
    }
}
