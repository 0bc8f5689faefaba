package vn.lienthong.workers.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a channel's statement.
 *
 * @param booking the channel's own number of it
 * @param amount đồng
 * @param credit whether the money came back
 * @param reason why it came back
 */
public record Booking(
        String booking,
        String endToEndId,
        long amount,
        boolean credit,
        LocalDate bookedOn,
        @Nullable String reason) {}
