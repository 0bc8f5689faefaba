package vn.lienthong.processes.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are meant, by what they are, whose they are and how they stand; every part may be empty.
 *
 * @param name of the task
 * @param agency code of the agency that has to do it
 * @param handedBy code of the agency whose task led to it
 * @param unit code of the case's unit
 * @param procedure key of the process whose task it is, which may be a part that the case has called; of a rollout
 *     model also the tasks of what it calls
 * @param from first month that counts, {@code yyyy-MM}
 * @param to last month that counts
 */
public record TaskFilter(
        String name,
        String agency,
        String handedBy,
        String unit,
        String procedure,
        String from,
        String to,
        State state) {

    private static final Pattern MODEL = Pattern.compile("model-(\\d{1,4})-rollout");

    public TaskFilter {
        name = SearchText.of(name);
        agency = SearchText.of(agency);
        handedBy = SearchText.of(handedBy);
        unit = SearchText.of(unit);
        procedure = SearchText.of(procedure);
        from = SearchText.of(from);
        to = SearchText.of(to);
        state = Objects.requireNonNullElse(state, State.ANY);
    }

    public static TaskFilter of(String unit, String procedure, String agency, String from, String to) {
        return new TaskFilter("", agency, "", unit, procedure, from, to, State.ANY);
    }

    public TaskFilter named(String task, @Nullable String doneBy) {
        return new TaskFilter(task, doneBy == null ? agency : doneBy, handedBy, unit, procedure, from, to, state);
    }

    public TaskFilter by(String doneBy) {
        return new TaskFilter(name, doneBy, handedBy, unit, procedure, from, to, state);
    }

    public TaskFilter handedBy(String other) {
        return new TaskFilter(name, agency, other, unit, procedure, from, to, state);
    }

    public TaskFilter in(String other) {
        return new TaskFilter(name, agency, handedBy, other, procedure, from, to, state);
    }

    public TaskFilter during(String month) {
        return new TaskFilter(name, agency, handedBy, unit, procedure, month, month, state);
    }

    public TaskFilter that(State other) {
        return new TaskFilter(name, agency, handedBy, unit, procedure, from, to, other);
    }

    /** The parts that are not empty, as an address holds them. */
    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("task.name", name);
        all.put("task.agency", agency);
        all.put("task.handedBy", handedBy);
        all.put("task.unit", unit);
        all.put("task.procedure", procedure);
        all.put("task.from", from);
        all.put("task.to", to);
        all.values().removeIf(String::isEmpty);
        if (state != State.ANY) {
            all.put("task.state", state.name());
        }
        return all;
    }

    /** The same as an address holds it behind its question mark: the search for the cases that have such a task. */
    public String address() {
        return parameters().entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Open tasks count whenever they began: what has been waiting longest is what is asked for. */
    public List<Query> conditions(Instant now) {
        var conditions = new ArrayList<Query>();
        parts().forEach((field, value) -> conditions.add(Conditions.is(field, value)));
        if (!procedure.isEmpty()) {
            conditions.add(ofProcedure());
        }
        if (!from.isEmpty() || !to.isEmpty()) {
            var months = Conditions.between("period", from.isEmpty() ? "0000-01" : from, to.isEmpty() ? "9999-12" : to);
            conditions.add(from.equals(to) ? months : Conditions.any(List.of(months, State.open())));
        }
        conditions.addAll(state.conditions(now));
        return conditions;
    }

    /** Most tasks of a rollout model are in the parts that it calls: they are known by the number of the model. */
    private Query ofProcedure() {
        var itself = Conditions.is("processKey", procedure);
        var model = MODEL.matcher(procedure);
        return model.matches()
                ? Conditions.any(List.of(itself, Conditions.is("model", Long.parseLong(model.group(1)))))
                : itself;
    }

    private Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("name", name);
        parts.put("agency", agency);
        parts.put("fromAgency", handedBy);
        parts.put("caseUnit", unit);
        parts.values().removeIf(String::isEmpty);
        return parts;
    }

    /** How a task stands. */
    public enum State {
        ANY("Mọi việc"),
        OPEN("Việc đang mở"),
        OVERDUE("Việc đang quá hạn"),
        DONE("Việc đã xong"),
        LATE("Việc xong trễ hạn");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public List<Query> conditions(Instant now) {
            return switch (this) {
                case ANY -> List.of();
                case OPEN -> List.of(open());
                case OVERDUE -> List.of(open(), Conditions.before("dueAt", now));
                case DONE -> List.of(Conditions.exists("endedAt"), Conditions.is("cancelled", false));
                case LATE -> List.of(Conditions.is("late", true), Conditions.is("cancelled", false));
            };
        }

        private static Query open() {
            return Conditions.not(Conditions.exists("endedAt"));
        }
    }
}
