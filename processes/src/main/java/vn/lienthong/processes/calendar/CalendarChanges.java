package vn.lienthong.processes.calendar;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.calendar.mybatis.CalendarMapper;
import vn.lienthong.processes.calendar.mybatis.DayRow;
import vn.lienthong.processes.calendar.mybatis.YearRow;

/** Changes single days of the calendar. */
@Component
class CalendarChanges {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final CalendarMapper rows;

    CalendarChanges(CalendarMapper rows) {
        this.rows = rows;
    }

    /**
     * Sets a day; its year begins as one that is not published.
     *
     * @return what is wrong, for people; nothing is changed then
     */
    @Transactional
    public Optional<String> save(LocalDate day, DayKind kind, String name, String source) {
        var problem = problem(day, kind, name, source);
        if (problem.isEmpty()) {
            rows.addYear(new YearRow(day.getYear(), false, "Chưa công bố"));
            rows.saveDay(new DayRow(day, kind.name(), nfc(name), nfc(source)));
        }
        return problem;
    }

    private static Optional<String> problem(LocalDate day, DayKind kind, String name, String source) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            return Optional.of("Ngày: phải trong các năm từ %d đến %d".formatted(FIRST_YEAR, LAST_YEAR));
        }
        if (kind == DayKind.MAKE_UP_WORKING && !WorkingDays.isWeekend(day)) {
            return Optional.of("Loại: chỉ làm bù vào thứ bảy, chủ nhật");
        }
        if (kind == DayKind.HOLIDAY_IN_LIEU && WorkingDays.isWeekend(day)) {
            return Optional.of("Loại: không nghỉ bù vào thứ bảy, chủ nhật");
        }
        if (name.isEmpty()) {
            return Optional.of("Tên: không được để trống");
        }
        return source.isEmpty() ? Optional.of("Văn bản: không được để trống") : Optional.empty();
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
