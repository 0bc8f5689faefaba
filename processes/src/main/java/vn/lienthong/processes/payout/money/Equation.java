package vn.lienthong.processes.payout.money;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.processes.payout.money.mybatis.SumRow;

/** What has to hold before a period is closed: paid + returned + carried = approved, all in đồng. */
public final class Equation {

    private final long approved;
    private final Map<PaymentState, SumRow> sums = new EnumMap<>(PaymentState.class);

    /** @param approved đồng */
    public Equation(long approved, List<SumRow> sums) {
        this.approved = approved;
        sums.forEach(sum -> this.sums.put(sum.state(), sum));
    }

    public long approved() {
        return approved;
    }

    public long paid() {
        return total(PaymentState.PAID);
    }

    public long returned() {
        return total(PaymentState.RETURNED);
    }

    public long carried() {
        return total(PaymentState.CARRIED);
    }

    /** What has no end yet; negative when more has ended than was approved. */
    public long open() {
        return approved - paid() - returned() - carried();
    }

    public boolean holds() {
        return open() == 0;
    }

    /** How much of what was approved has its end, in whole per cents: 100 only where all of it has. */
    public int percent() {
        return approved == 0
                ? (holds() ? 100 : 0)
                : (int) Math.max(0, Math.min(100, (approved - open()) * 100 / approved));
    }

    public long count(PaymentState state) {
        var sum = sums.get(state);
        return sum == null ? 0 : sum.count();
    }

    public long total(PaymentState state) {
        var sum = sums.get(state);
        return sum == null ? 0 : sum.total();
    }

    /** “đã trả 1.000 đ + hoàn trả 0 đ + chuyển kỳ sau 0 đ = 1.000 đ, đã duyệt 1.500 đ, còn thiếu 500 đ”. */
    public String words() {
        return "đã trả %s + hoàn trả %s + chuyển kỳ sau %s = %s, đã duyệt %s, %s"
                .formatted(
                        Dong.shown(paid()),
                        Dong.shown(returned()),
                        Dong.shown(carried()),
                        Dong.shown(approved - open()),
                        Dong.shown(approved),
                        difference());
    }

    private String difference() {
        if (holds()) {
            return "khớp; nhưng số đã trả không bằng số các lần chi đã ghi nợ trên sao kê";
        }
        return open() > 0 ? "còn thiếu " + Dong.shown(open()) : "thừa " + Dong.shown(-open());
    }
}
