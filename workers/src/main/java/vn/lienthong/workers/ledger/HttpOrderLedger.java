package vn.lienthong.workers.ledger;

import static vn.lienthong.workers.ledger.Cells.number;
import static vn.lienthong.workers.ledger.Cells.text;

import com.fasterxml.jackson.core.type.TypeReference;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

class HttpOrderLedger implements OrderLedger {

    private static final List<String> STATUS_COLUMNS = List.of("end_to_end_id", "status", "reason");
    private static final List<String> BOOKING_COLUMNS =
            List.of("booking", "end_to_end_id", "amount", "credit", "booked_on", "reason");

    private final LedgerApi api;

    HttpOrderLedger(LedgerApi api) {
        this.api = api;
    }

    @Override
    public List<Channel> channels() throws InterruptedException {
        return api.get("channels", new TypeReference<>() {});
    }

    @Override
    public PaymentOrder order(long order) throws InterruptedException {
        return api.get("orders/" + order, new TypeReference<>() {});
    }

    @Override
    public void attempts(long order, Consumer<PaymentAttempt> each) throws InterruptedException {
        api.rows(
                "orders/" + order + "/attempts",
                row -> each.accept(new PaymentAttempt(
                        text(row, "end_to_end_id"),
                        text(row, "account"),
                        text(row, "account_name"),
                        number(row, "amount"),
                        text(row, "text"))));
    }

    @Override
    public void keep(long order, OrderPaper what, String mediaType, Path file) throws InterruptedException {
        api.putFile("orders/" + order + "/files/" + what, mediaType, file);
    }

    @Override
    public void changeState(long order, PaymentOrder.State state) throws InterruptedException {
        api.postJson("orders/" + order + "/state", Map.of("state", state));
    }

    @Override
    public void addStatuses(long order, List<PaymentStatus> statuses) throws InterruptedException {
        api.post(
                "orders/" + order + "/statuses",
                STATUS_COLUMNS,
                statuses,
                each -> Cells.of(each.endToEndId(), each.verdict().name(), each.reason()));
    }

    @Override
    public long addBookings(long order, List<Booking> bookings) throws InterruptedException {
        var answer = api.post("orders/" + order + "/bookings", BOOKING_COLUMNS, bookings, HttpOrderLedger::cells);
        return api.read(answer, new TypeReference<Missing>() {}).missing();
    }

    @Override
    public List<LocalDate> days(long period, String channel) throws InterruptedException {
        return api.get(ofChannel(period, channel) + "/days", new TypeReference<>() {});
    }

    @Override
    public void addBookings(long period, String channel, List<Booking> bookings) throws InterruptedException {
        api.post(ofChannel(period, channel) + "/bookings", BOOKING_COLUMNS, bookings, HttpOrderLedger::cells);
    }

    @Override
    public void noteRead(long period, String channel, LocalDate day, Instant begunAt) throws InterruptedException {
        api.putJson(ofChannel(period, channel) + "/days/" + day, Map.of("begunAt", begunAt.toString()));
    }

    private static String ofChannel(long period, String channel) {
        return period + "/channels/" + URLEncoder.encode(channel, StandardCharsets.UTF_8);
    }

    private static List<@Nullable String> cells(Booking booking) {
        return Cells.of(
                booking.booking(),
                booking.endToEndId(),
                Long.toString(booking.amount()),
                Boolean.toString(booking.credit()),
                booking.bookedOn().toString(),
                booking.reason());
    }

    private record Missing(long missing) {}
}
