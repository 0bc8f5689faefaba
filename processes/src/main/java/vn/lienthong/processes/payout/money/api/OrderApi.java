package vn.lienthong.processes.payout.money.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.payout.copy.CopyOut;
import vn.lienthong.processes.payout.copy.InternalApi;
import vn.lienthong.processes.payout.money.Bookings;
import vn.lienthong.processes.payout.money.OrderFile;
import vn.lienthong.processes.payout.money.OrderFiles;
import vn.lienthong.processes.payout.money.OrderState;
import vn.lienthong.processes.payout.money.Orders;
import vn.lienthong.processes.payout.money.Sending;
import vn.lienthong.processes.payout.money.mybatis.ChannelRow;
import vn.lienthong.processes.payout.money.mybatis.OrderRow;

/** Orders for the workers that pay; see {@code docs/payout.md}. */
@InternalApi
class OrderApi {

    private static final String PURPOSE = "Chi trả an sinh xã hội";

    private static final String ATTEMPTS = """
            select a.end_to_end_id, a.account, a.account_name, a.amount,
                case e.kind when 'MONTHLY' then 'Tro cap ' when 'ARREARS' then 'Truy linh ' else 'Mai tang phi ' end
                    || e.programme || to_char(p.month, ' MM/YYYY') as text
            from payout_attempt a
            join payout_entry e on e.id = a.entry
            join payout_period p on p.id = e.period
            where a.payment_order = ?
            order by a.end_to_end_id
            """;

    private final Orders orders;
    private final Bookings bookings;
    private final OrderFiles files;
    private final CopyOut copyOut;
    private final ReadAudit audit;

    OrderApi(Orders orders, Bookings bookings, OrderFiles files, CopyOut copyOut, ReadAudit audit) {
        this.orders = orders;
        this.bookings = bookings;
        this.files = files;
        this.copyOut = copyOut;
        this.audit = audit;
    }

    @GetMapping("/channels")
    List<ChannelRow> channels() {
        return orders.channels();
    }

    @GetMapping("/orders/{order}")
    OrderView order(@PathVariable long order) {
        return OrderView.of(found(order));
    }

    @GetMapping("/orders/{order}/attempts")
    void attempts(@PathVariable long order, Principal user, HttpServletResponse response) throws IOException {
        var found = found(order);
        audit.record(user.getName(), found.caseId(), "Lệnh chi " + found.msgId(), PURPOSE);
        response.setContentType(InternalApi.CSV);
        copyOut.write(ATTEMPTS, List.of(order), response.getOutputStream());
    }

    @PutMapping("/orders/{order}/files/{what}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable long order, @PathVariable OrderFile what, HttpServletRequest request) throws IOException {
        found(order);
        var type = Objects.requireNonNullElse(request.getContentType(), MediaType.APPLICATION_OCTET_STREAM_VALUE);
        files.keep(order, what, type, request.getInputStream());
    }

    @PostMapping("/orders/{order}/state")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tell(@PathVariable long order, @RequestBody Told told) {
        if (told.state() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Thiếu “state”");
        }
        orders.tell(order, told.state());
    }

    @PostMapping("/orders/{order}/statuses")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable long order, InputStream csv) throws IOException {
        orders.answer(order, csv);
    }

    @PostMapping("/orders/{order}/bookings")
    Map<String, Integer> book(@PathVariable long order, InputStream csv) throws IOException {
        return Map.of("missing", bookings.ofOrder(order, found(order).channel(), csv));
    }

    private OrderRow found(long order) {
        return orders.byId(order)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có lệnh chi số " + order));
    }

    record Told(@Nullable Sending state) {}

    /** An order as the workers know it. */
    record OrderView(
            long order,
            String msgId,
            String caseCode,
            String programme,

            @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "yyyy-MM")
            YearMonth month,

            String channel,
            @Nullable String kind,
            @Nullable String bin,
            @Nullable String bic,
            int count,
            long total,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate valueDate,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant createdAt,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            Instant answeredAt,

            OrderState state) {

        static OrderView of(OrderRow row) {
            return new OrderView(
                    row.orderId(),
                    row.msgId(),
                    row.caseCode(),
                    row.programme(),
                    YearMonth.from(row.month()),
                    row.channel(),
                    row.kind(),
                    row.bin(),
                    row.bic(),
                    row.count(),
                    row.total(),
                    row.valueDate(),
                    row.createdAt(),
                    row.answeredAt(),
                    row.state());
        }
    }
}
