package vn.lienthong.processes.form;

import java.util.List;
import java.util.Optional;

/** The form of a task, as far as the server has to know it: its fields in their order. */
public record TaskForm(List<Field> fields) {

    public static final TaskForm NONE = new TaskForm(List.of());

    public Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /**
     * A field.
     *
     * @param key name of the variable
     * @param label as people see it, in Vietnamese
     * @param hidden FEEL condition under which the field is neither shown nor required; empty: never
     * @param columns fields of a repeated row; empty for a single value
     * @param choices labels of the values that can be chosen
     * @param choicesFrom variable that holds the values that can be chosen; empty where there is none
     * @param days which days it takes
     */
    public record Field(
            String key,
            String label,
            boolean required,
            String hidden,
            List<Field> columns,
            List<Choice> choices,
            String choicesFrom,
            Days days) {

        /** A field of which only the name is known. */
        public static Field plain(String key, String label) {
            return new Field(key, label, false, "", List.of(), List.of(), "", Days.NONE);
        }

        /** What people see for a value. */
        public String shown(String value) {
            return choices.stream()
                    .filter(choice -> choice.value().equals(value))
                    .map(Choice::label)
                    .findFirst()
                    .orElse(value);
        }
    }

    /** The days that a field takes. */
    public enum Days {
        /** It is not for days. */
        NONE,
        ANY,
        FROM_TODAY
    }

    /** A value that can be chosen. */
    public record Choice(String value, String label) {}
}
