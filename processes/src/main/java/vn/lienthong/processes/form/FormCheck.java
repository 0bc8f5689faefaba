package vn.lienthong.processes.form;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.form.TaskForm.Days;
import vn.lienthong.processes.form.TaskForm.Field;

/**
 * Checks on the server what a form demands: whoever completes a task past the form, through the REST API, still has to
 * fill it in.
 */
@Component
public class FormCheck {

    private static final int KNOWN_CONDITIONS = 2_000;

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    /** Reading a condition takes far longer than finding out whether it holds. */
    private final LoadingCache<String, ParseResult> conditions =
            Caffeine.newBuilder().maximumSize(KNOWN_CONDITIONS).build(feel::parseExpression);

    /** Labels of the required fields that are missing, in the form's order. */
    public List<String> missing(TaskForm form, Map<String, Object> values) {
        return form.fields().stream()
                .filter(Field::required)
                .filter(field -> !isHidden(field, values))
                .filter(field -> isEmpty(values.get(field.key())))
                .map(Field::label)
                .toList();
    }

    /** Labels of the fields that hold something which their form does not let one choose, in the form's order. */
    public List<String> notOffered(TaskForm form, Map<String, Object> values) {
        return form.fields().stream()
                .filter(FormCheck::hasChoices)
                .filter(field -> !isEmpty(values.get(field.key())))
                .filter(field -> !offers(field, values.get(field.key())))
                .map(Field::label)
                .toList();
    }

    /** Labels of the fields for days that hold none, in the form's order. */
    public List<String> notDays(TaskForm form, Map<String, Object> values) {
        return days(form, values)
                .filter(field -> day(field, values).isEmpty())
                .map(Field::label)
                .toList();
    }

    /** Labels of the fields for days to come that hold a day before today, in the form's order. */
    public List<String> past(TaskForm form, Map<String, Object> values, LocalDate today) {
        return days(form, values)
                .filter(field -> field.days() == Days.FROM_TODAY)
                .filter(field -> day(field, values).filter(today::isAfter).isPresent())
                .map(Field::label)
                .toList();
    }

    private Stream<Field> days(TaskForm form, Map<String, Object> values) {
        return form.fields().stream()
                .filter(field -> field.days() != Days.NONE)
                .filter(field -> !isHidden(field, values))
                .filter(field -> !isEmpty(values.get(field.key())));
    }

    private static Optional<LocalDate> day(Field field, Map<String, Object> values) {
        try {
            return Optional.of(LocalDate.parse(String.valueOf(values.get(field.key()))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The empty choice of a select box whose others are filled in by a script says nothing, nor do those of rows. */
    private static boolean hasChoices(Field field) {
        return field.columns().isEmpty()
                && field.choices().stream().anyMatch(choice -> !choice.value().isEmpty());
    }

    private static boolean offers(Field field, @Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().allMatch(each -> offers(field, each));
        }
        return field.choices().stream().anyMatch(choice -> choice.value().equals(String.valueOf(value)));
    }

    private boolean isHidden(Field field, Map<String, Object> values) {
        if (field.hidden().isEmpty()) {
            return false;
        }
        var condition = conditions.get(field.hidden());
        if (condition.isFailure()) {
            return false;
        }
        var result = feel.evaluate(condition.parsedExpression(), values);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> rows && rows.isEmpty();
    }
}
