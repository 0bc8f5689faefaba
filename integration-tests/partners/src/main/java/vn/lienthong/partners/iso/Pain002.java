package vn.lienthong.partners.iso;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A pain.002.001.10, written one transaction at a time. */
public final class Pain002 {

    private static final String FREE_TEXT = "NARR";

    private final IsoWriter xml;
    private @Nullable String part;

    /**
     * Begins the message.
     *
     * @param total đồng
     * @param group status of the whole order
     * @param reason of the whole order
     */
    public Pain002(
            OutputStream out,
            String sender,
            String msgId,
            long count,
            long total,
            String group,
            @Nullable String reason)
            throws IOException {
        xml = new IsoWriter(out, Iso.PAIN_002);
        xml.open("CstmrPmtStsRpt", "GrpHdr")
                .text("MsgId", shortened(sender + "-" + msgId))
                .text("CreDtTm", Iso.now());
        xml.close(1).open("OrgnlGrpInfAndSts");
        xml.text("OrgnlMsgId", msgId).text("OrgnlMsgNmId", Iso.PAIN_001);
        xml.text("OrgnlNbOfTxs", Long.toString(count)).text("OrgnlCtrlSum", Long.toString(total));
        xml.text("GrpSts", group);
        reason(reason);
        xml.close(1);
    }

    /** What became of one transaction; those of one payment information block follow each other. */
    public void transaction(String ofPart, String endToEndId, String status, @Nullable String reason)
            throws IOException {
        if (!ofPart.equals(part)) {
            endPart();
            xml.open("OrgnlPmtInfAndSts").text("OrgnlPmtInfId", ofPart);
            part = ofPart;
        }
        xml.open("TxInfAndSts").text("OrgnlEndToEndId", endToEndId).text("TxSts", status);
        reason(reason);
        xml.close(1);
    }

    private void reason(@Nullable String code) throws IOException {
        if (code != null) {
            xml.open("StsRsnInf", "Rsn").text("Cd", code).close(1);
            if (code.equals(FREE_TEXT)) {
                xml.text("AddtlInf", "Tài khoản không nhận tiền trợ cấp");
            }
            xml.close(1);
        }
    }

    private void endPart() throws IOException {
        if (part != null) {
            xml.close(1);
        }
    }

    public void end() throws IOException {
        endPart();
        xml.end();
    }

    private static String shortened(String id) {
        return id.substring(0, Math.min(id.length(), 35));
    }
}
