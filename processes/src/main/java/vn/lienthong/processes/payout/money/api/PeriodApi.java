package vn.lienthong.processes.payout.money.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.payout.Period;
import vn.lienthong.processes.payout.Periods;
import vn.lienthong.processes.payout.copy.InternalApi;
import vn.lienthong.processes.payout.money.Bookings;
import vn.lienthong.processes.payout.money.Orders;
import vn.lienthong.processes.payout.money.PublicationTarget;
import vn.lienthong.processes.payout.money.Publications;

/** Statements of a period's channels and outcomes of its people, for the workers; see {@code docs/payout.md}. */
@InternalApi
class PeriodApi {

    private static final String CHUNK = "/{period:\\d+}/{commune}/chunks/{chunk}";
    private static final String CHANNEL = "/{period:\\d+}/channels/{channel}";

    private final Periods periods;
    private final Orders orders;
    private final Bookings bookings;
    private final Publications publications;
    private final ReadAudit audit;

    PeriodApi(Periods periods, Orders orders, Bookings bookings, Publications publications, ReadAudit audit) {
        this.periods = periods;
        this.orders = orders;
        this.bookings = bookings;
        this.publications = publications;
        this.audit = audit;
    }

    @GetMapping(CHANNEL + "/days")
    List<String> days(@PathVariable long period, @PathVariable String channel) {
        found(period);
        return orders.days(period, channel).stream().map(LocalDate::toString).toList();
    }

    @PostMapping(CHANNEL + "/bookings")
    Bookings.Written book(@PathVariable long period, @PathVariable String channel, InputStream csv) throws IOException {
        found(period);
        return bookings.ofChannel(channel, csv);
    }

    @PutMapping(CHANNEL + "/days/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(
            @PathVariable long period,
            @PathVariable String channel,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @RequestBody Reading reading) {
        found(period);
        if (reading.begunAt() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "“begunAt” phải là lúc bắt đầu đọc sao kê");
        }
        orders.noteRead(channel, day, reading.begunAt());
    }

    @GetMapping(CHUNK + "/outcomes")
    void outcomes(
            @PathVariable long period,
            @PathVariable String commune,
            @PathVariable int chunk,
            Principal user,
            HttpServletResponse response)
            throws IOException {
        var found = found(period);
        if (!publications.exists(period, commune, chunk)) {
            throw noChunk();
        }
        audit.record(
                user.getName(),
                found.caseId(),
                "Kết quả chi trả %s, phần %d".formatted(commune, chunk),
                "Công bố kết quả chi trả");
        response.setContentType(InternalApi.CSV);
        publications.writeOutcomes(period, commune, chunk, response.getOutputStream());
    }

    @PutMapping(CHUNK + "/publications/{target}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void publish(
            @PathVariable long period,
            @PathVariable String commune,
            @PathVariable int chunk,
            @PathVariable PublicationTarget target,
            @RequestBody Published published) {
        if (published.rows() == null || published.rows() < 0) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "“rows” phải là số dòng đã công bố");
        }
        if (!publications.note(period, commune, chunk, target, published.rows())) {
            throw noChunk();
        }
    }

    private Period found(long period) {
        try {
            return periods.byId(period);
        } catch (IllegalArgumentException none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có kỳ chi trả số " + period, none);
        }
    }

    private static ResponseStatusException noChunk() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có phần danh sách này");
    }

    record Published(@Nullable Integer rows) {}

    record Reading(@Nullable Instant begunAt) {}
}
