package vn.lienthong.processes.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.calendar.mybatis.CalendarMapper;
import vn.lienthong.processes.calendar.mybatis.DayRow;
import vn.lienthong.processes.calendar.mybatis.YearRow;

/** Brings in the calendar's years that are not known yet when the application starts. */
@Component
@Order(110)
class CalendarImport implements ApplicationRunner {

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());
    private final CalendarMapper rows;
    private final Resource file;

    CalendarImport(
            CalendarMapper rows, @Value("${lienthong.calendar.file:classpath:calendar/calendar.yaml}") Resource file) {
        this.rows = rows;
        this.file = file;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) throws IOException {
        try (var content = file.getInputStream()) {
            yaml.readValue(content, Calendar.class).years().stream()
                    .filter(year -> rows.year(year.year()).isEmpty())
                    .forEach(this::save);
        }
    }

    private void save(Year year) {
        rows.saveYear(new YearRow(year.year(), year.published(), year.source()));
        save(year, DayKind.HOLIDAY, year.holidays());
        save(year, DayKind.HOLIDAY_IN_LIEU, year.inLieu());
        save(year, DayKind.MAKE_UP_WORKING, year.makeUp());
    }

    private void save(Year year, DayKind kind, @Nullable Map<LocalDate, String> days) {
        Objects.requireNonNullElse(days, Map.<LocalDate, String>of())
                .forEach((day, name) -> rows.saveDay(new DayRow(day, kind.name(), name, year.source())));
    }

    record Calendar(List<Year> years) {}

    record Year(
            int year,
            boolean published,
            String source,
            @Nullable Map<LocalDate, String> holidays,
            @JsonProperty("in-lieu") @Nullable Map<LocalDate, String> inLieu,
            @JsonProperty("make-up") @Nullable Map<LocalDate, String> makeUp) {}
}
