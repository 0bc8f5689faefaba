package vn.lienthong.processes.cover;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Collections;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.agency.InvalidEntry;
import vn.lienthong.processes.agency.InvalidEntry.Field;

/** What a new cover must be like, apart from the covers that there are already. */
final class CoverRules {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int LONGEST_REASON = 500;

    private CoverRules() {}

    /** @throws InvalidEntry when these two can't stand in for each other */
    static void demandFit(NewCover cover, Standing absent, Standing substitute) {
        if (!absent.isOfficer()) {
            throw new InvalidEntry(Field.ABSENT, cover.absent(), "không phải cán bộ của cơ quan nào");
        }
        if (cover.substitute().isEmpty()) {
            throw new InvalidEntry(Field.SUBSTITUTE, "", "chưa chọn");
        }
        if (cover.absent().equals(cover.substitute())) {
            throw new InvalidEntry(Field.SUBSTITUTE, cover.substitute(), "không thể tự thay mình");
        }
        if (Collections.disjoint(absent.agencies(), substitute.agencies())) {
            throw new InvalidEntry(
                    Field.SUBSTITUTE, cover.substitute(), "không phải cán bộ cùng cơ quan với người vắng mặt");
        }
        boolean leadersOnly = absent.led().stream()
                .filter(substitute.agencies()::contains)
                .anyMatch(agency -> lacks(substitute, agency));
        if (leadersOnly && !cover.officerForLeader()) {
            throw new InvalidEntry(
                    Field.SUBSTITUTE,
                    cover.substitute(),
                    "không phải lãnh đạo; chọn một lãnh đạo, hoặc đánh dấu chấp nhận cán bộ thay lãnh đạo");
        }
    }

    /**
     * When the cover begins: what lies behind us today counts from now.
     *
     * @throws InvalidEntry when the period can't be
     */
    static Instant start(NewCover cover, ZonedDateTime now) {
        var from = cover.from().atZone(now.getZone());
        var until = cover.until().atZone(now.getZone());
        if (from.toLocalDate().isBefore(now.toLocalDate())) {
            throw new InvalidEntry(Field.FROM, shown(cover.from()), "đã qua");
        }
        if (!until.isAfter(now)) {
            throw new InvalidEntry(Field.UNTIL, shown(cover.until()), "đã qua");
        }
        if (!until.isAfter(from)) {
            throw new InvalidEntry(Field.UNTIL, shown(cover.until()), "phải sau lúc bắt đầu");
        }
        if (Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw new InvalidEntry(
                    Field.UNTIL, shown(cover.until()), "quá %d ngày kể từ lúc bắt đầu".formatted(LONGEST.toDays()));
        }
        return (from.isBefore(now) ? now : from).toInstant();
    }

    /** @throws InvalidEntry when there is no reason, or too long a one */
    static String reason(String entered) {
        var reason = Normalizer.normalize(entered.strip(), Normalizer.Form.NFC);
        if (reason.isEmpty()) {
            throw new InvalidEntry(Field.REASON, entered, "không được để trống");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidEntry(Field.REASON, "…", "dài hơn %d ký tự".formatted(LONGEST_REASON));
        }
        return reason;
    }

    private static boolean lacks(Standing substitute, AgencyCode agency) {
        return !substitute.led().contains(agency);
    }

    private static String shown(LocalDateTime time) {
        return CoverTimes.SHOWN.format(time);
    }
}
