package vn.lienthong.processes.payout.money;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.payout.copy.CopyIn;
import vn.lienthong.processes.payout.money.mybatis.BookingMapper;
import vn.lienthong.processes.payout.money.mybatis.OrderMapper;

/**
 * What statements say: rows {@code booking,end_to_end_id,amount,credit,booked_on,reason}. Lines come in any order, more
 * than once, before and after any other news; what no attempt can be found for is kept as it is, and shown.
 */
@Component
public class Bookings {

    private final CopyIn copyIn;
    private final BookingMapper rows;
    private final OrderMapper orders;

    Bookings(CopyIn copyIn, BookingMapper rows, OrderMapper orders) {
        this.copyIn = copyIn;
        this.rows = rows;
        this.orders = orders;
    }

    /**
     * The bookings of an order.
     *
     * @return how many of its attempts were accepted, and are in no statement yet
     */
    @Transactional
    public int ofOrder(long order, String channel, InputStream csv) throws IOException {
        write(order, channel, csv);
        return orders.missing(order);
    }

    /** Bookings of a channel's statement, of whatever order. */
    @Transactional
    public Written ofChannel(String channel, InputStream csv) throws IOException {
        return write(null, channel, csv);
    }

    private Written write(@Nullable Long order, String channel, InputStream csv) throws IOException {
        copyIn.stage(BookingMapper.STAGE, BookingMapper.COLUMNS, csv);
        rows.analyze();
        rows.findAttempts(channel);
        rows.lockOrders(order);
        rows.lockLists();
        rows.dropRepeated();
        rows.dropKnown(channel);
        rows.recallUnmatched(channel);
        rows.pay();
        rows.cancelOut();
        rows.takeBack();
        var written = new Written(rows.keep(channel), rows.unmatched());
        if (written.written() < rows.fresh()) {
            demandOneLineANumber(channel);
        }
        rows.markRecalled(channel);
        rows.markSent();
        rows.markAnswered(order);
        rows.markReconciled(order);
        return written;
    }

    /** Lines that could not be kept were kept by somebody else at this moment, or are others of the same number. */
    private void demandOneLineANumber(String channel) {
        var contradiction = rows.contradiction(channel);
        if (contradiction != null) {
            throw new TwoBookingsOneNumber(contradiction);
        }
    }

    /**
     * What became of lines.
     *
     * @param written that were new
     * @param unmatched of the new ones, those that belong to no attempt
     */
    public record Written(int written, int unmatched) {}
}
