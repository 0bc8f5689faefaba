package vn.lienthong.processes.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienthong.processes.calendar.mybatis.CalendarMapper;
import vn.lienthong.processes.calendar.mybatis.DayRow;
import vn.lienthong.processes.calendar.mybatis.YearRow;

/** Where administrators see and change the working days. */
@Controller
@RequestMapping("/admin/calendar")
class CalendarPage {

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final String PAGE = "redirect:/admin/calendar";

    private final CalendarMapper rows;
    private final CalendarChanges changes;

    CalendarPage(CalendarMapper rows, CalendarChanges changes) {
        this.rows = rows;
        this.changes = changes;
    }

    @GetMapping
    String show(Model view) {
        var years = rows.years();
        view.addAttribute("years", years);
        view.addAttribute("days", days(years));
        view.addAttribute("kinds", kinds());
        return "calendar/years";
    }

    @PostMapping
    String save(
            @RequestParam("day") String dayText,
            @RequestParam DayKind kind,
            @RequestParam String name,
            @RequestParam String source,
            RedirectAttributes answer) {
        var day = day(dayText.strip());
        var problem = day.isEmpty()
                ? Optional.of("Ngày: “%s” không phải là ngày".formatted(dayText.strip()))
                : changes.save(day.get(), kind, name.strip(), source.strip());
        problem.ifPresent(message -> {
            answer.addFlashAttribute("problem", message);
            answer.addFlashAttribute(
                    "entered",
                    Map.of(
                            "day",
                            dayText.strip(),
                            "kind",
                            kind.name(),
                            "name",
                            name.strip(),
                            "source",
                            source.strip()));
        });
        return problem.isPresent()
                ? PAGE + "#day-form"
                : PAGE + "#year-" + day.orElseThrow().getYear();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text.contains("/") ? LocalDate.parse(text, SHOWN) : LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @PostMapping("/remove")
    String remove(
            @RequestParam @DateTimeFormat(pattern = "dd/MM/yyyy", fallbackPatterns = "yyyy-MM-dd") LocalDate day) {
        rows.removeDay(day);
        return PAGE + "#year-" + day.getYear();
    }

    @PostMapping("/{year}/publish")
    String publish(@PathVariable int year, @RequestParam String source, RedirectAttributes answer) {
        if (source.isBlank()) {
            answer.addFlashAttribute("problem", "Văn bản công bố: không được để trống");
        } else {
            rows.saveYear(new YearRow(year, true, source.strip()));
        }
        return PAGE + "#year-" + year;
    }

    private Map<Integer, List<DayRow>> days(List<YearRow> years) {
        if (years.isEmpty()) {
            return Map.of();
        }
        var from = LocalDate.of(years.get(0).year(), 1, 1);
        var to = LocalDate.of(years.get(years.size() - 1).year() + 1, 1, 1);
        return rows.days(from, to).stream()
                .collect(Collectors.groupingBy(row -> row.day().getYear()));
    }

    private static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        Arrays.stream(DayKind.values()).forEach(kind -> kinds.put(kind.name(), kind.label()));
        return kinds;
    }
}
