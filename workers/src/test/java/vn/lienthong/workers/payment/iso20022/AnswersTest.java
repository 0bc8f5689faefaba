package vn.lienthong.workers.payment.iso20022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.prowidesoftware.swift.model.mx.MxCamt05300108;
import com.prowidesoftware.swift.model.mx.MxCamt05400108;
import com.prowidesoftware.swift.model.mx.MxPain00200110;
import com.prowidesoftware.swift.model.mx.dic.AccountNotification17;
import com.prowidesoftware.swift.model.mx.dic.AccountStatement9;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.BankToCustomerDebitCreditNotificationV08;
import com.prowidesoftware.swift.model.mx.dic.BankToCustomerStatementV08;
import com.prowidesoftware.swift.model.mx.dic.CreditDebitCode;
import com.prowidesoftware.swift.model.mx.dic.CustomerPaymentStatusReportV10;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.EntryDetails9;
import com.prowidesoftware.swift.model.mx.dic.EntryStatus1Choice;
import com.prowidesoftware.swift.model.mx.dic.EntryTransaction10;
import com.prowidesoftware.swift.model.mx.dic.OriginalGroupHeader17;
import com.prowidesoftware.swift.model.mx.dic.OriginalPaymentInstruction32;
import com.prowidesoftware.swift.model.mx.dic.PaymentReturnReason5;
import com.prowidesoftware.swift.model.mx.dic.PaymentTransaction105;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry10;
import com.prowidesoftware.swift.model.mx.dic.ReturnReason5Choice;
import com.prowidesoftware.swift.model.mx.dic.StatusReason6Choice;
import com.prowidesoftware.swift.model.mx.dic.StatusReasonInformation12;
import com.prowidesoftware.swift.model.mx.dic.TransactionReferences6;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.workers.ledger.Booking;
import vn.lienthong.workers.ledger.PaymentStatus;
import vn.lienthong.workers.payment.PaymentChannel.Verdict;
import vn.lienthong.workers.task.Unfinished;

/** Messages that an independent library wrote, and some that are not what they should be. */
class AnswersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final Path folder;

    AnswersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private final List<PaymentStatus> statuses = new ArrayList<>();
    private final List<Booking> bookings = new ArrayList<>();

    @Test
    void readsWhatBecameOfEachPayment() throws Exception {
        var report = report("LT2611-1-7", "PART");
        transaction(report, "A-1", "ACSC", null);
        transaction(report, "A-2", "RJCT", "AC04");
        transaction(report, "A-3", "PDNG", null);
        transaction(report, "A-4", "RJCT", "AM05");

        assertThat(readStatus(report.document())).isEqualTo(Verdict.EACH);
        assertThat(statuses)
                .containsExactly(
                        new PaymentStatus("A-1", PaymentStatus.Verdict.ACCEPTED, null),
                        new PaymentStatus("A-2", PaymentStatus.Verdict.REJECTED, "AC04"),
                        // Given before under an id that is only this payment's: it was made.
                        new PaymentStatus("A-4", PaymentStatus.Verdict.ACCEPTED, null));
    }

    @Test
    void readsWhatBecameOfAllAtOnce() throws Exception {
        assertThat(readStatus(report("LT2611-1-7", "ACSC").document())).isEqualTo(Verdict.ALL_ACCEPTED);
        assertThat(readStatus(report("LT2611-1-7", "ACTC").document())).isEqualTo(Verdict.PENDING);
        var rejected = report("LT2611-1-7", "RJCT");
        rejected.getCstmrPmtStsRpt().getOrgnlGrpInfAndSts().addStsRsnInf(reason("AM04"));
        assertThat(readStatus(rejected.document())).isEqualTo(Verdict.allRejected("AM04"));
        assertThat(statuses).isEmpty();
    }

    @Test
    void doesNotTakeADuplicateForUnpaid() {
        var duplicate = report("LT2611-1-7", "RJCT");
        duplicate.getCstmrPmtStsRpt().getOrgnlGrpInfAndSts().addStsRsnInf(reason("AM05"));
        assertThatThrownBy(() -> readStatus(duplicate.document())).isInstanceOf(Unfinished.class);
    }

    @Test
    void doesNotTakeTheAnswerToAnotherOrder() {
        var report = report("LT2611-1-8", "PART");
        transaction(report, "A-1", "RJCT", "AC04");
        assertThatThrownBy(() -> readStatus(report.document())).isInstanceOf(Unfinished.class);
        assertThat(statuses).isEmpty();
    }

    @Test
    void readsTheBookingsOfAnOrder() throws Exception {
        var notification = new AccountNotification17();
        notification.addNtry(entry("B-1", 500_000, CreditDebitCode.DBIT, "BOOK", "A-1"));
        notification.addNtry(entry("B-2", 360_000, CreditDebitCode.DBIT, "PDNG", "A-2"));
        var message = new MxCamt05400108()
                .setBkToCstmrDbtCdtNtfctn(new BankToCustomerDebitCreditNotificationV08().addNtfctn(notification));

        Statement.read(file(message.document()), "camt.054", bookings::add);

        assertThat(bookings).containsExactly(new Booking("B-1", "A-1", 500_000, false, DAY, null));
    }

    @Test
    void readsADaysStatement() throws Exception {
        var back = entry("B-3", 500_000, CreditDebitCode.CRDT, "BOOK", "A-1");
        back.getNtryDtls()
                .get(0)
                .getTxDtls()
                .get(0)
                .setRtrInf(new PaymentReturnReason5().setRsn(new ReturnReason5Choice().setCd("AC06")));
        var many = entry("B-4", 3, CreditDebitCode.DBIT, "BOOK", "A-5");
        many.getNtryDtls().get(0).getTxDtls().get(0).setAmt(dong(1));
        many.getNtryDtls().get(0).addTxDtls(details("A-6").setAmt(dong(2)));
        var fee = entry("B-5", 11_000, CreditDebitCode.DBIT, "BOOK", "A-7");
        fee.getNtryDtls().clear();
        var statement = new AccountStatement9().addNtry(back).addNtry(many).addNtry(fee);
        var message = new MxCamt05300108().setBkToCstmrStmt(new BankToCustomerStatementV08().addStmt(statement));

        Statement.read(file(message.document()), "camt.053", bookings::add);

        assertThat(bookings)
                .containsExactly(
                        new Booking("B-3", "A-1", 500_000, true, DAY, "AC06"),
                        new Booking("B-4/1", "A-5", 1, false, DAY, null),
                        new Booking("B-4/2", "A-6", 2, false, DAY, null),
                        new Booking("B-5", "NOTPROVIDED", 11_000, false, DAY, null));
    }

    @Test
    void refusesPartsOfADongAndOtherMoney() {
        for (var amount : List.of("<Amt Ccy='VND'>1.5</Amt>", "<Amt Ccy='USD'>1</Amt>", "<Amt>1</Amt>")) {
            var xml = "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.054.001.08'><BkToCstmrDbtCdtNtfctn>"
                    + "<Ntfctn><Ntry>" + amount + "</Ntry></Ntfctn></BkToCstmrDbtCdtNtfctn></Document>";
            assertThatThrownBy(() -> Statement.read(file(xml), "camt.054", bookings::add))
                    .as(amount)
                    .isInstanceOf(Unfinished.class);
        }
    }

    @Test
    void readsNoFilesOfThisMachine() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "AC04");
        var xml = "<!DOCTYPE Document [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>"
                + "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.002.001.10'><CstmrPmtStsRpt>"
                + "<OrgnlGrpInfAndSts><OrgnlMsgId>LT2611-1-7</OrgnlMsgId><GrpSts>&x;</GrpSts></OrgnlGrpInfAndSts>"
                + "</CstmrPmtStsRpt></Document>";
        assertThatThrownBy(() -> readStatus(xml)).isInstanceOf(Unfinished.class);
    }

    @Test
    void refusesOtherMessagesAndHalfOnes() {
        assertThatThrownBy(() -> readStatus("<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.001.001.09'/>"))
                .isInstanceOf(Unfinished.class);
        var whole = report("LT2611-1-7", "ACSC").document();
        assertThatThrownBy(() -> readStatus(whole.substring(0, whole.length() - 40)))
                .isInstanceOf(Unfinished.class);
    }

    @Test
    void readsStatementsLargerThanXmlParsersLike() throws Exception {
        var file = folder.resolve("large.xml");
        int count = 150_000;
        try (var out = Files.newBufferedWriter(file)) {
            out.write("<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'><BkToCstmrStmt><Stmt>");
            for (int i = 0; i < count; i++) {
                out.write("<Ntry><NtryRef>" + i + "</NtryRef><Amt Ccy='VND'>500000</Amt><CdtDbtInd>DBIT</CdtDbtInd>"
                        + "<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-30</Dt></BookgDt><AddtlNtryInf>A &amp; B "
                        + "x".repeat(200) + "</AddtlNtryInf><NtryDtls><TxDtls><Refs>"
                        + "<EndToEndId>A-" + i + "</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>");
            }
            out.write("</Stmt></BkToCstmrStmt></Document>");
        }
        assertThat(Files.size(file)).isGreaterThan(50_000_000);
        var read = new int[1];
        Statement.read(file, "camt.053", booking -> read[0]++);
        assertThat(read[0]).isEqualTo(count);
    }

    private Verdict readStatus(String xml) throws IOException, InterruptedException {
        return StatusReport.read(file(xml), "LT2611-1-7", statuses::add);
    }

    private Path file(String xml) throws IOException {
        return Files.writeString(folder.resolve("answer.xml"), xml);
    }

    private static MxPain00200110 report(String msgId, String group) {
        return new MxPain00200110()
                .setCstmrPmtStsRpt(new CustomerPaymentStatusReportV10()
                        .setOrgnlGrpInfAndSts(new OriginalGroupHeader17()
                                .setOrgnlMsgId(msgId)
                                .setOrgnlMsgNmId("pain.001.001.09")
                                .setGrpSts(group)));
    }

    private static void transaction(MxPain00200110 report, String id, String status, @Nullable String reason) {
        var transaction = new PaymentTransaction105().setOrgnlEndToEndId(id).setTxSts(status);
        if (reason != null) {
            transaction.addStsRsnInf(reason(reason));
        }
        report.getCstmrPmtStsRpt()
                .addOrgnlPmtInfAndSts(new OriginalPaymentInstruction32()
                        .setOrgnlPmtInfId("LT2611-1-7")
                        .addTxInfAndSts(transaction));
    }

    private static StatusReasonInformation12 reason(String code) {
        return new StatusReasonInformation12().setRsn(new StatusReason6Choice().setCd(code));
    }

    private static ReportEntry10 entry(
            String reference, long amount, CreditDebitCode direction, String status, String endToEndId) {
        return new ReportEntry10()
                .setNtryRef("x")
                .setAcctSvcrRef(reference)
                .setAmt(dong(amount))
                .setCdtDbtInd(direction)
                .setSts(new EntryStatus1Choice().setCd(status))
                .setBookgDt(new DateAndDateTime2Choice().setDt(DAY))
                .addNtryDtls(new EntryDetails9().addTxDtls(details(endToEndId)));
    }

    private static EntryTransaction10 details(String endToEndId) {
        return new EntryTransaction10().setRefs(new TransactionReferences6().setEndToEndId(endToEndId));
    }

    private static ActiveOrHistoricCurrencyAndAmount dong(long amount) {
        return new ActiveOrHistoricCurrencyAndAmount().setCcy("VND").setValue(BigDecimal.valueOf(amount));
    }
}
