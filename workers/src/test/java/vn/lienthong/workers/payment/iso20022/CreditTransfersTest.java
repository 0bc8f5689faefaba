package vn.lienthong.workers.payment.iso20022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.workers.ledger.PaymentAttempt;
import vn.lienthong.workers.ledger.PaymentOrder;
import vn.lienthong.workers.task.Unfinished;

class CreditTransfersTest {

    private final Path folder;

    CreditTransfersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void isReadWithoutLossByAnIndependentLibrary() throws Exception {
        var longName = "Nguyễn Thị Ánh Tuyết ".repeat(10);
        var attempts = List.of(
                attempt(1, "Đỗ Thị Huệ & <Con> \"A\"", 500_000),
                attempt(2, longName, 1),
                attempt(3, "Y Bhăm Êban \u0001 Ksơr", 1_250_000_000_000L),
                attempt(4, "\uD83D\uDE00 Hoà", 360_000));

        var parsed = write(attempts, attempts.size(), 1_250_000_860_001L);

        var head = parsed.getCstmrCdtTrfInitn().getGrpHdr();
        assertThat(head.getMsgId()).isEqualTo("LT2611-1-7");
        assertThat(head.getNbOfTxs()).isEqualTo("4");
        assertThat(head.getCtrlSum()).isEqualByComparingTo("1250000860001");
        assertThat(head.getCreDtTm().toInstant()).isEqualTo(Instant.parse("2026-11-27T04:05:06Z"));
        var block = parsed.getCstmrCdtTrfInitn().getPmtInf().get(0);
        checkBlock(block);
        assertThat(block.getCdtTrfTxInf()).hasSize(4);
        assertThat(block.getCdtTrfTxInf())
                .extracting(each -> each.getCdtr().getNm())
                .containsExactly(
                        "Đỗ Thị Huệ & <Con> \"A\"",
                        longName.substring(0, 140).strip(),
                        "Y Bhăm Êban   Ksơr",
                        "\uD83D\uDE00 Hoà");
        checkPayment(block.getCdtTrfTxInf().get(2));
    }

    private static void checkBlock(PaymentInstruction30 block) {
        assertThat(block.getPmtMtd().name()).isEqualTo("TRF");
        assertThat(block.getCtrlSum()).isEqualByComparingTo("1250000860001");
        assertThat(block.getPmtTpInf().getCtgyPurp().getCd()).isEqualTo("SSBE");
        assertThat(block.getReqdExctnDt().getDt()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(block.getDbtr().getNm()).isEqualTo("Sở Lao động");
        assertThat(block.getDbtrAcct().getId().getOthr().getId()).isEqualTo("LT1");
        assertThat(block.getDbtrAgt().getFinInstnId().getBICFI()).isEqualTo("VBAAVNVN");
    }

    private static void checkPayment(CreditTransferTransaction34 payment) {
        assertThat(payment.getPmtId().getEndToEndId()).isEqualTo("BTXH2611-000000000003-1");
        assertThat(payment.getAmt().getInstdAmt().getCcy()).isEqualTo("VND");
        assertThat(payment.getAmt().getInstdAmt().getValue()).isEqualByComparingTo("1250000000000");
        assertThat(payment.getCdtrAgt().getFinInstnId().getClrSysMmbId().getMmbId())
                .isEqualTo("970405");
        assertThat(payment.getCdtrAcct().getId().getOthr().getId()).isEqualTo("1000000003");
        assertThat(payment.getRmtInf().getUstrd()).containsExactly("Trợ cấp tháng 11/2026");
    }

    @Test
    void isTheSameFileWheneverItIsWritten() throws Exception {
        var attempts = List.of(attempt(1, "Đỗ Thị Huệ", 500_000));
        var one = folder.resolve("one.xml");
        var other = folder.resolve("other.xml");
        transfers().write(order(1, 500_000), attempts::forEach, one);
        transfers().write(order(1, 500_000), attempts::forEach, other);
        assertThat(one).hasSameBinaryContentAs(other);
    }

    @Test
    void doesNotWriteOtherMoneyThanOrdered() {
        assertThatThrownBy(() -> write(List.of(attempt(1, "Huệ", 499_999)), 1, 500_000))
                .isInstanceOf(Unfinished.class)
                .hasMessageContaining("không gửi");
        assertThatThrownBy(() -> write(List.of(attempt(1, "Huệ", 500_000)), 2, 500_000))
                .isInstanceOf(Unfinished.class);
        assertThatThrownBy(() -> write(List.of(attempt(1, "Huệ", 0)), 1, 0)).isInstanceOf(Unfinished.class);
    }

    @Test
    void refusesWhatNoBankTakes() {
        for (var id : List.of("BTXH_2611", "x".repeat(36), "/1", "a//b", "")) {
            var attempt = new PaymentAttempt(id, "1", "Huệ", 1, "Trợ cấp");
            assertThatThrownBy(() -> write(List.of(attempt), 1, 1)).as(id).isInstanceOf(Unfinished.class);
        }
        var account = "9".repeat(35);
        assertThatThrownBy(() -> write(List.of(new PaymentAttempt("A-1", account, "Huệ", 1, "x")), 1, 1))
                .isInstanceOf(Unfinished.class)
                .hasMessageNotContaining(account);
        assertThatThrownBy(() -> write(List.of(new PaymentAttempt("A-1", "1", " ", 1, "x")), 1, 1))
                .isInstanceOf(Unfinished.class);
    }

    private MxPain00100109 write(List<PaymentAttempt> attempts, int count, long total)
            throws IOException, InterruptedException {
        var file = folder.resolve("order.xml");
        transfers().write(order(count, total), attempts::forEach, file);
        return MxPain00100109.parse(Files.readString(file));
    }

    private static CreditTransfers transfers() {
        return new CreditTransfers(new Payer("Sở Lao động", "LT1"));
    }

    private static PaymentOrder order(int count, long total) {
        return new PaymentOrder(
                7,
                "LT2611-1-7",
                "H10.1",
                "BTXH",
                "2026-11",
                "VBA",
                "BANK",
                "970405",
                "VBAAVNVN",
                count,
                total,
                LocalDate.of(2026, 11, 30),
                Instant.parse("2026-11-27T04:05:06.789Z"),
                null,
                PaymentOrder.State.CREATED);
    }

    private static PaymentAttempt attempt(int number, String name, long amount) {
        return new PaymentAttempt(
                "BTXH2611-%012d-1".formatted(number), "1%09d".formatted(number), name, amount, "Trợ cấp tháng 11/2026");
    }
}
