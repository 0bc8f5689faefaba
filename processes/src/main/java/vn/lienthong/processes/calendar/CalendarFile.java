package vn.lienthong.processes.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.calendar.mybatis.DayRow;

/** The calendar as it comes in a YAML file, checked. */
record CalendarFile(@Nullable List<Year> years) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());

    private static final String BROKEN = "sai cú pháp YAML";

    /** @throws CalendarInvalid naming file, line or day of what is not right */
    static List<Year> read(String file, InputStream content) throws IOException {
        try {
            var years = Objects.requireNonNullElse(
                    YAML.readValue(content, CalendarFile.class).years(), List.<Year>of());
            years.forEach(year -> year.check(file));
            return years;
        } catch (UnrecognizedPropertyException e) {
            throw new CalendarInvalid(file, line(e), "không có mục “%s”".formatted(e.getPropertyName()), e);
        } catch (JsonMappingException e) {
            boolean broken = e.getCause() instanceof JsonParseException;
            throw new CalendarInvalid(file, line(e), broken ? BROKEN : "mục không đúng", e);
        } catch (JsonProcessingException e) {
            throw new CalendarInvalid(file, line(e), BROKEN, e);
        }
    }

    private static String line(JsonProcessingException e) {
        return e.getLocation() == null ? "" : ", dòng " + e.getLocation().getLineNr();
    }

    /**
     * A year's days that differ from Monday to Friday.
     *
     * @param published whether they were decided officially
     * @param source the decision
     */
    record Year(
            int year,
            boolean published,
            @Nullable String source,
            @Nullable Map<LocalDate, String> holidays,
            @JsonProperty("in-lieu") @Nullable Map<LocalDate, String> inLieu,
            @JsonProperty("make-up") @Nullable Map<LocalDate, String> makeUp) {

        String sourceText() {
            return source == null ? "" : source.strip();
        }

        List<DayRow> days() {
            return Stream.of(
                            rows(DayKind.HOLIDAY, holidays),
                            rows(DayKind.HOLIDAY_IN_LIEU, inLieu),
                            rows(DayKind.MAKE_UP_WORKING, makeUp))
                    .flatMap(rows -> rows)
                    .toList();
        }

        private Stream<DayRow> rows(DayKind kind, @Nullable Map<LocalDate, String> days) {
            return days == null
                    ? Stream.empty()
                    : days.entrySet().stream()
                            .map(day -> new DayRow(day.getKey(), kind.name(), day.getValue(), sourceText()));
        }

        private void check(String file) {
            if (sourceText().isEmpty()) {
                throw new CalendarInvalid(file, ", năm " + year, "thiếu văn bản (source)");
            }
            var seen = new HashSet<LocalDate>();
            for (var row : days()) {
                var day = row.day();
                if (day.getYear() != year) {
                    throw new CalendarInvalid(file, ", ngày " + day, "không thuộc năm " + year);
                }
                if (!seen.add(day)) {
                    throw new CalendarInvalid(file, ", ngày " + day, "được ghi hai lần");
                }
                if (row.kind().equals(DayKind.HOLIDAY_IN_LIEU.name()) && WorkingDays.isWeekend(day)) {
                    throw new CalendarInvalid(file, ", ngày " + day, "nghỉ bù vào cuối tuần");
                }
                if (row.kind().equals(DayKind.MAKE_UP_WORKING.name()) && !WorkingDays.isWeekend(day)) {
                    throw new CalendarInvalid(file, ", ngày " + day, "làm bù không vào cuối tuần");
                }
            }
        }
    }
}
