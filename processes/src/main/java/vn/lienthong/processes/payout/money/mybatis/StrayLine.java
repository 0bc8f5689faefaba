package vn.lienthong.processes.payout.money.mybatis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.payout.money.Dong;
import vn.lienthong.processes.payout.money.PaymentReason;
import vn.lienthong.processes.payout.money.PaymentState;

/** A line of a statement that belongs to no attempt; amounts are đồng. */
public record StrayLine(
        String channel,
        String booking,
        String endToEndId,
        long amount,
        boolean credit,
        LocalDate bookedOn,
        @Nullable String reason,
        @Nullable String msgId,
        @Nullable PaymentState paymentState,
        @Nullable Long attemptAmount,
        boolean takenOver) {

    /** What may be the matter with it. */
    public String words() {
        if (attemptAmount == null) {
            return "Không có giao dịch này trong sổ";
        }
        if (attemptAmount != amount) {
            return "Sai số tiền, lệnh chi ghi " + Dong.shown(attemptAmount);
        }
        if (credit) {
            return paymentState == PaymentState.PAID
                    ? "Tiền bị trả lại sau khi xã đã chi trả xong: "
                            + (takenOver ? "kỳ sau đã nhận" : "chờ kỳ sau nhận")
                    : "Ghi có khi chưa có ghi nợ";
        }
        return paymentState == PaymentState.PAID
                ? "Ghi nợ thêm một lần: đòi lại nơi chi trả"
                : "Ghi nợ sau khi đã quyết định khác";
    }

    public String reasonWords() {
        return PaymentReason.words(reason);
    }
}
