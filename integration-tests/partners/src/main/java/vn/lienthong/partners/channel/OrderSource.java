package vn.lienthong.partners.channel;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An order as it was sent, read once from its beginning to its end. */
public interface OrderSource extends AutoCloseable {

    /**
     * What the order says of itself.
     *
     * @param count payments that it says to have
     * @param total đồng that it says to have
     */
    record Head(String msgId, String debtorAccount, LocalDate valueDate, long count, long total) {}

    Head head();

    /** The next payment; null after the last. */
    @Nullable
    Payment next() throws IOException;

    @Override
    void close() throws IOException;
}
