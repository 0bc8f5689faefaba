package vn.lienthong.processes.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.processes.calendar.mybatis.DayRow;

class CalendarFileTest {

    /** The calendar that comes with the product. */
    private final WorkingDays bundled = bundled();

    @ParameterizedTest
    @CsvSource({
        "2023-01-19, 2023-01-27",
        "2023-04-28, 2023-05-04",
        "2023-08-31, 2023-09-05",
        "2024-02-07, 2024-02-15",
        "2024-04-26, 2024-05-02",
        "2024-05-03, 2024-05-04",
        "2024-08-30, 2024-09-04",
        "2025-01-24, 2025-02-03",
        "2025-04-25, 2025-04-26",
        "2025-04-29, 2025-05-05",
        "2025-08-29, 2025-09-03",
        "2025-12-31, 2026-01-05",
        "2026-01-09, 2026-01-10",
        "2026-02-13, 2026-02-23",
        "2026-04-24, 2026-04-28",
        "2026-08-21, 2026-08-22",
        "2026-08-28, 2026-09-03"
    })
    void theNextWorkingDayAfterTheLastBeforeAHoliday(LocalDate last, LocalDate next) {
        assertThat(bundled.after(last, 1)).isEqualTo(next);
    }

    @Test
    void aYearHasElevenHolidays() throws IOException {
        for (var year : bundledYears()) {
            assertThat(year.days().stream().filter(day -> day.kind().equals(DayKind.HOLIDAY.name())))
                    .as("Năm %d", year.year())
                    .hasSize(11);
        }
    }

    @Test
    void theYearToComeIsNotPublished() {
        assertThat(bundled.publishedYears()).containsExactlyInAnyOrder(2023, 2024, 2025, 2026);
    }

    @Test
    void namesWhatIsNotRight() {
        assertThatThrownBy(() -> read("years:\n  - {year: 2028, published: true}\n"))
                .hasMessage("Tệp “lich.yaml, năm 2028”: thiếu văn bản (source)");
        assertThatThrownBy(() -> read(year("holidays: {2027-01-01: Tết}")))
                .hasMessage("Tệp “lich.yaml, ngày 2027-01-01”: không thuộc năm 2028");
        assertThatThrownBy(() -> read(year("holidays: {2028-05-01: A}, in-lieu: {2028-05-01: B}")))
                .hasMessageContaining("được ghi hai lần");
        assertThatThrownBy(() -> read(year("make-up: {2028-05-02: A}")))
                .hasMessageContaining("làm bù không vào cuối tuần");
        assertThatThrownBy(() -> read(year("in-lieu: {2028-05-06: A}"))).hasMessageContaining("nghỉ bù vào cuối tuần");
        assertThatThrownBy(() -> read(year("nghỉ: {}"))).hasMessage("Tệp “lich.yaml, dòng 2”: không có mục “nghỉ”");
        assertThatThrownBy(() -> read(year("holidays: {mai: A}"))).hasMessageContaining("dòng 2");
        assertThatThrownBy(() -> read("years: [")).hasMessageContaining("sai cú pháp YAML");
    }

    private static String year(String rest) {
        return "years:\n  - {year: 2028, published: true, source: x, %s}\n".formatted(rest);
    }

    private static List<CalendarFile.Year> read(String yaml) throws IOException {
        return CalendarFile.read("lich.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<CalendarFile.Year> bundledYears() throws IOException {
        try (var content = CalendarFileTest.class.getResourceAsStream("/calendar/calendar.yaml")) {
            return CalendarFile.read("calendar.yaml", Objects.requireNonNull(content));
        }
    }

    private static WorkingDays bundled() {
        try {
            var years = bundledYears();
            var published = years.stream()
                    .filter(CalendarFile.Year::published)
                    .map(CalendarFile.Year::year)
                    .collect(Collectors.toSet());
            var days = years.stream()
                    .flatMap(year -> year.days().stream())
                    .collect(Collectors.toMap(DayRow::day, day -> DayKind.valueOf(day.kind())));
            return new WorkingDays(days, Set.copyOf(published));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
