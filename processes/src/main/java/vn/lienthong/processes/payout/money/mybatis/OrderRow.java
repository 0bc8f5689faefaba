package vn.lienthong.processes.payout.money.mybatis;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.payout.money.OrderState;

/**
 * An order as it is sent to a channel.
 *
 * @param month its first day
 * @param total đồng
 */
public record OrderRow(
        long orderId,
        long period,
        String commune,
        String msgId,
        String caseId,
        String caseCode,
        String programme,
        LocalDate month,
        String channel,
        @Nullable String kind,
        @Nullable String bin,
        @Nullable String bic,
        int count,
        long total,
        LocalDate valueDate,
        Instant createdAt,
        @Nullable Instant answeredAt,
        OrderState state) {}
