package vn.lienthong.processes.calendar;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.calendar.mybatis.CalendarMapper;
import vn.lienthong.processes.calendar.mybatis.YearRow;

/**
 * Brings the calendar in when the application starts: years that are not known yet, and official ones in the place of
 * proposals. Days that somebody entered stay.
 */
@Component
@Order(110)
class CalendarImport implements ApplicationRunner {

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
        rows.lock();
        try (var content = file.getInputStream()) {
            CalendarFile.read(String.valueOf(file.getFilename()), content).forEach(this::save);
        }
    }

    private void save(CalendarFile.Year year) {
        var known = rows.year(year.year());
        if (known.isPresent()) {
            if (known.get().published() || !year.published()) {
                return;
            }
            rows.removeDays(year.year(), known.get().source());
        }
        rows.saveYear(new YearRow(year.year(), year.published(), year.sourceText()));
        year.days().forEach(rows::addDay);
    }
}
