package vn.lienthong.processes.payout.money.mybatis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.lienthong.processes.payout.money.OrderFile;
import vn.lienthong.processes.payout.money.OrderState;

/** An order in a list; files are kinds with commas between. */
public record OrderLine(
        long orderId,
        String commune,
        String msgId,
        String channel,
        int round,
        int count,
        long total,
        LocalDate valueDate,
        OrderState state,
        String files) {

    /** What is kept of it. */
    public List<OrderFile> kept() {
        return files.isEmpty()
                ? List.of()
                : Arrays.stream(files.split(",")).map(OrderFile::valueOf).toList();
    }
}
