package vn.lienthong.processes.parameter;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienthong.processes.agency.Form;
import vn.lienthong.processes.calendar.ShownTime;
import vn.lienthong.processes.parameter.mybatis.DatedValueChangeRow;

/** Where administrators see what the law sets, and enter what it will set from a day on. */
@Controller
@RequestMapping(ParameterPage.PAGE)
class ParameterPage {

    static final String PAGE = "/admin/parameters";

    private final DatedValueChanges changes;
    private final Clock clock;

    ParameterPage(DatedValueChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping
    String show(Model view) {
        view.addAttribute("kinds", changes.kinds().stream().map(this::section).toList());
        view.addAttribute("latest", changes.latest().stream().map(Change::new).toList());
        view.addAttribute("today", LocalDate.now(clock));
        return "parameter/parameters";
    }

    @PostMapping("/{kind}/{code}")
    String set(
            @PathVariable String kind,
            @PathVariable String code,
            @RequestParam Map<String, String> entries,
            Principal user,
            RedirectAttributes answer) {
        var form = new Form(formId(kind, code), entries);
        return form.send(
                PAGE,
                answer,
                () -> changes.set(kind, code, form.from(), form.text("value"), form.text("source"), user.getName()));
    }

    @PostMapping("/{kind}/{code}/undo")
    String undo(@PathVariable String kind, @PathVariable String code, Principal user, RedirectAttributes answer) {
        return new Form(formId(kind, code), Map.of())
                .send(PAGE, answer, () -> changes.undo(kind, code, user.getName()));
    }

    @ModelAttribute(Form.Refused.NAME)
    Form.Refused refused() {
        return Form.Refused.NOTHING;
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void noSuchValue() {}

    private Section section(DatedValues values) {
        var histories = values.all().stream()
                .collect(Collectors.groupingBy(DatedValue::code, LinkedHashMap::new, Collectors.toList()));
        return new Section(
                values.title(),
                histories.values().stream()
                        .map(history -> new Entry(values, history, changes.isUndoable(history)))
                        .toList());
    }

    private static String formId(String kind, String code) {
        return kind + "-" + code;
    }

    /** A kind of values. */
    record Section(String title, List<Entry> entries) {}

    /** A value with its history, the oldest first. */
    record Entry(DatedValues values, List<DatedValue> history, boolean undoable) {

        public String kind() {
            return values.kind();
        }

        public DatedValue last() {
            return history.get(history.size() - 1);
        }

        public String formId() {
            return ParameterPage.formId(kind(), last().code());
        }

        public String shown(DatedValue row) {
            return values.shown(row);
        }
    }

    /** A change that somebody made. */
    record Change(DatedValueChangeRow row) {

        public String shownAt() {
            return ShownTime.time(row.at());
        }
    }
}
