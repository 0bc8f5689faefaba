package vn.lienthong.processes.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.Agency;
import vn.lienthong.processes.agency.Unit;
import vn.lienthong.processes.calendar.ShownTime;

/** Names for codes, and Vietnamese words for times and states. */
@Component
public class Names {

    private final Agencies agencies;
    private final Clock clock;

    Names(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** All agencies' and units' names, also of what has ended, read once for a page. */
    public OfPage forPage() {
        return new OfPage(
                agencies.everyAgency().stream()
                        .collect(Collectors.toMap(agency -> agency.code().value(), Agency::name)),
                agencies.everyUnit().stream()
                        .collect(Collectors.toMap(unit -> unit.code().value(), Unit::name)),
                clock.instant());
    }

    /** Names and words for one page, all true at the same moment. */
    public record OfPage(Map<String, String> agencies, Map<String, String> units, Instant now) {

        public String agency(@Nullable String code) {
            return code == null ? "" : agencies.getOrDefault(code, code);
        }

        public String unit(@Nullable String code) {
            return code == null ? "" : units.getOrDefault(code, code);
        }

        public String state(String state) {
            return switch (state) {
                case "RUNNING" -> "Đang xử lý";
                case "COMPLETED" -> "Hoàn thành";
                case "CANCELLED" -> "Đã hủy";
                default -> state;
            };
        }

        /** “tháng 11/2026” for “2026-11”. */
        public String month(String month) {
            return month.length() == 7 ? "tháng " + month.substring(5) + "/" + month.substring(0, 4) : month;
        }

        public String date(@Nullable Instant at) {
            return at == null ? "" : ShownTime.date(at);
        }

        public String time(@Nullable Instant at) {
            return at == null ? "" : ShownTime.time(at);
        }

        /** “2 ngày 3 giờ”, “5 phút”: the two largest parts. */
        public String duration(@Nullable Duration duration) {
            return duration == null ? "" : ShownTime.duration(duration);
        }

        public boolean overdue(CaseHit hit) {
            return hit.isOverdue(now);
        }
    }
}
