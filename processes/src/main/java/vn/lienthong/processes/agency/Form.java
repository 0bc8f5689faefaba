package vn.lienthong.processes.agency;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienthong.processes.agency.InvalidEntry.Field;

/**
 * What was entered in a form of a page.
 *
 * @param id the form's id on its page
 */
public record Form(String id, Map<String, String> entries) {

    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    public String text(String input) {
        return entries.getOrDefault(input, "").strip();
    }

    @Nullable
    String textOrNull(String input) {
        var text = text(input);
        return text.isEmpty() ? null : text;
    }

    /** Not stripped. */
    String password() {
        return entries.getOrDefault("password", "");
    }

    /**
     * Why somebody did something, in a few words.
     *
     * @throws InvalidEntry when it says nothing, or too much
     */
    public String reason() {
        var reason = text("reason");
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw new InvalidEntry(
                    Field.REASON, reason, "phải có từ %d đến %d ký tự".formatted(SHORTEST_REASON, LONGEST_REASON));
        }
        return reason;
    }

    public boolean isChecked(String input) {
        return entries.containsKey(input);
    }

    /** @throws InvalidEntry when it is no date */
    public LocalDate from() {
        var text = text("from");
        try {
            return text.contains("/") ? LocalDate.parse(text, SHOWN) : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidEntry(Field.FROM, text, "không phải là ngày");
        }
    }

    UnitLevel level() {
        var text = text("level");
        return Arrays.stream(UnitLevel.values())
                .filter(level -> level.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidEntry(Field.LEVEL, text, "không có cấp này"));
    }

    /** Makes the change and goes back to the page: it was done, or it was refused and here is what was entered. */
    public String send(String page, RedirectAttributes answer, Runnable change) {
        try {
            change.run();
            answer.addFlashAttribute("done", "Đã lưu.");
            return "redirect:" + page;
        } catch (InvalidEntry e) {
            answer.addFlashAttribute(Refused.NAME, refused(e.input(), String.valueOf(e.getMessage())));
        } catch (DataIntegrityViolationException e) {
            answer.addFlashAttribute(
                    Refused.NAME, refused("", "Dữ liệu vừa được thay đổi, hãy xem lại rồi lưu lần nữa"));
        }
        return "redirect:" + page + "#" + id;
    }

    private Refused refused(String input, String message) {
        var kept = new HashMap<>(entries);
        kept.keySet().removeIf(name -> name.equals("password") || name.startsWith("_"));
        return new Refused(id, input, message, kept);
    }

    /** A form that was refused, to be shown once more; kept in the session for one request. */
    public record Refused(String form, String input, String message, Map<String, String> entries)
            implements Serializable {

        public static final String NAME = "refused";
        public static final Refused NOTHING = new Refused("", "", "", Map.of());

        /** What was entered, else what the page would show. */
        public @Nullable Object entry(String ofForm, String ofInput, @Nullable Object otherwise) {
            return form.equals(ofForm) ? entries.getOrDefault(ofInput, "") : otherwise;
        }

        /** As {@link #entry}, for a date: as people write it, or just what was entered. */
        public @Nullable Object date(String ofForm, String ofInput, @Nullable Object otherwise) {
            var entry = entry(ofForm, ofInput, otherwise);
            return entry instanceof LocalDate day ? SHOWN.format(day) : entry;
        }

        /** What is wrong with an input; null when nothing is. */
        public @Nullable String problem(String ofForm, String ofInput) {
            return form.equals(ofForm) && input.equals(ofInput) ? message : null;
        }
    }
}
