package vn.lienthong.partners;

import java.util.ArrayList;
import java.util.List;

/** Payments to be sent as a bank or a wallet takes them. */
final class TestOrder {

    private final String msgId;
    private final List<Line> lines = new ArrayList<>();

    private TestOrder(String msgId) {
        this.msgId = msgId;
    }

    record Line(String endToEndId, String account, String name, long amount) {}

    static TestOrder of(String msgId) {
        return new TestOrder(msgId);
    }

    /** So many payments of 500,000 đồng into accounts of {@link #accounts}. */
    static TestOrder of(String msgId, int first, int count) {
        var order = of(msgId);
        for (var i = first; i < first + count; i++) {
            order.pay("E-" + i, account(i), name(i), 500_000);
        }
        return order;
    }

    TestOrder pay(String endToEndId, String account, String name, long amount) {
        lines.add(new Line(endToEndId, account, name, amount));
        return this;
    }

    /** Open accounts, as a sandbox takes them. */
    static String accounts(int count) {
        var csv = new StringBuilder("account,name,citizen_id,state\n");
        for (var i = 0; i < count; i++) {
            csv.append(account(i)).append(',').append(name(i)).append(",070000000000,OPEN\n");
        }
        return csv.toString();
    }

    static String account(int number) {
        return Integer.toString(100_000_000 + number);
    }

    private static String name(int number) {
        return "Nguyễn Thị Ổn " + (char) ('A' + number % 26);
    }

    long total() {
        return lines.stream().mapToLong(Line::amount).sum();
    }

    String pain001() {
        return pain001(lines.size(), total());
    }

    String pain001(int count, long total) {
        var xml = new StringBuilder();
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .append("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\"><CstmrCdtTrfInitn>")
                .append("<GrpHdr><MsgId>" + msgId + "</MsgId><CreDtTm>2026-11-23T08:00:00+07:00</CreDtTm>")
                .append("<NbOfTxs>" + count + "</NbOfTxs><CtrlSum>" + total + "</CtrlSum>")
                .append(
                        "<InitgPty><Nm>Sở LĐTBXH</Nm><Id><OrgId><Othr><Id>7</Id></Othr></OrgId></Id></InitgPty></GrpHdr>")
                .append("<PmtInf><PmtInfId>" + msgId + "-1</PmtInfId><PmtMtd>TRF</PmtMtd>")
                .append(
                        "<PmtTpInf><CtgyPurp><Cd>SSBE</Cd></CtgyPurp></PmtTpInf><ReqdExctnDt><Dt>2026-11-23</Dt></ReqdExctnDt>")
                .append("<Dbtr><Nm>Sở LĐTBXH</Nm></Dbtr><DbtrAcct><Id><Othr><Id>3711.0.1</Id></Othr></Id></DbtrAcct>")
                .append("<DbtrAgt><FinInstnId><BICFI>VBAAVNVX</BICFI></FinInstnId></DbtrAgt>");
        lines.forEach(line -> xml.append(transaction(line)));
        return xml.append("</PmtInf></CstmrCdtTrfInitn></Document>").toString();
    }

    private static String transaction(Line line) {
        return "<CdtTrfTxInf><PmtId><EndToEndId>" + line.endToEndId()
                + "</EndToEndId></PmtId><Amt><InstdAmt Ccy=\"VND\">"
                + line.amount() + "</InstdAmt></Amt><CdtrAgt><FinInstnId><BICFI>VBAAVNVX</BICFI></FinInstnId></CdtrAgt>"
                + "<Cdtr><Nm>" + line.name() + "</Nm></Cdtr><CdtrAcct><Id><Othr><Id>" + line.account()
                + "</Id></Othr></Id></CdtrAcct><RmtInf><Ustrd>Trợ cấp tháng 11</Ustrd></RmtInf></CdtTrfTxInf>";
    }

    String payouts() {
        var json = new StringBuilder("{\"requestId\":\"" + msgId + "\",\"payouts\":[");
        for (var line : lines) {
            json.append(json.charAt(json.length() - 1) == '[' ? "" : ",")
                    .append("{\"endToEndId\":\"" + line.endToEndId() + "\",\"account\":\"" + line.account()
                            + "\",\"name\":\"" + line.name() + "\",\"amount\":" + line.amount()
                            + ",\"text\":\"Trợ cấp\"}");
        }
        return json + "],\"valueDate\":\"2026-11-23\",\"count\":" + lines.size() + ",\"total\":" + total() + "}";
    }
}
