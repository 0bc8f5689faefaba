package vn.lienthong.processes.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.lienthong.processes.drafting.Activity.CalledPart;
import vn.lienthong.processes.drafting.Activity.Each;
import vn.lienthong.processes.drafting.Activity.PersonTask;

/**
 * Drafts a rollout from a row: a lane for each agency, for each step a task of the agency that is accountable, with the
 * others that take part in it at its side. Agencies that no step names take part in the first one.
 */
final class RowDraft {

    private static final String DUE = "${deadlines.workingDaysWithin(execution, 10)}";
    private static final int LONGEST_NAME = 40;

    private final ModelRow row;
    private final Predicate<String> inEveryCommune;
    private final Map<String, Lane> lanes = new LinkedHashMap<>();

    private RowDraft(ModelRow row, Predicate<String> inEveryCommune) {
        this.row = row;
        this.inEveryCommune = inEveryCommune;
    }

    /** @param inEveryCommune whether an agency exists in every commune, so that each of them takes part */
    static Draft of(ModelRow row, Predicate<String> inEveryCommune) {
        return new RowDraft(row, inEveryCommune).draft();
    }

    private Draft draft() {
        row.lead().forEach(agency -> lane(agency, "lead"));
        row.coordinating().forEach(agency -> lane(agency, "coordinating"));
        row.forces().forEach(agency -> lane(agency, "force"));
        row.steps().stream().flatMap(step -> step.agencies().stream()).forEach(agency -> lane(agency, "named"));
        var lead = Objects.requireNonNull(lanes.get(row.lead().iterator().next()));
        var flow = new ArrayList<Block>();
        for (int i = 0; i < row.steps().size(); i++) {
            flow.add(step(i + 1, row.steps().get(i), lead));
        }
        return new Draft(
                "model-%02d-rollout".formatted(row.number()),
                "Mô hình %d: %s".formatted(row.number(), row.name()),
                Map.of(
                        "model", String.valueOf(row.number()),
                        "lead", lead.agency(),
                        "deadline", row.deadline().toString()),
                List.copyOf(lanes.values()),
                "started",
                "Mở mô hình",
                "embedded:deployment:forms/rollout/started.html",
                flow,
                "done",
                "Hoàn thành",
                List.of(overdue(lead)));
    }

    private void lane(String agency, String part) {
        lanes.putIfAbsent(agency, new Lane(agency, part, agency));
    }

    private Block step(int number, ModelRow.Step step, Lane lead) {
        var accountable = step.agencies().isEmpty()
                ? lead
                : Objects.requireNonNull(lanes.get(step.agencies().get(0)));
        var branches = new ArrayList<List<Block>>();
        branches.add(List.of(new Block.Single(main(number, step, accountable))));
        helpers(number, step)
                .filter(agency -> !agency.equals(accountable.agency()))
                .forEach(agency -> branches.add(List.of(new Block.Single(help(number, agency)))));
        return branches.size() == 1 ? branches.get(0).get(0) : new Block.Parallel("step" + number, false, branches);
    }

    private Stream<String> helpers(int number, ModelRow.Step step) {
        var named = step.agencies().stream().skip(1);
        return number > 1 ? named : Stream.concat(named, unnamed().stream());
    }

    /** Who stands in the row, but in no step. */
    private Set<String> unnamed() {
        var left = new LinkedHashSet<>(lanes.keySet());
        row.steps().forEach(step -> step.agencies().forEach(left::remove));
        boolean leadActs = row.steps().stream().anyMatch(step -> step.agencies().isEmpty());
        if (leadActs) {
            left.remove(row.lead().iterator().next());
        }
        return left;
    }

    private static Work main(int number, ModelRow.Step step, Lane lane) {
        return new Work(
                "doStep" + number,
                shortened(step.text()),
                lane,
                number,
                step.text(),
                new PersonTask(false, DUE, "form", Map.of("agencyOptions", "${agencies.options(execution)}")),
                List.of(new Way.Aside()),
                Map.of());
    }

    private Work help(int number, String agency) {
        var each = inEveryCommune.test(agency) ? new Each("${fanOut.everyCommune(execution)}", "commune") : null;
        Map<String, String> inputs = each == null ? Map.of() : Map.of("unit", "commune");
        return new Work(
                "helpStep%d%s".formatted(number, agency.replaceAll("\\W", "")),
                "Phối hợp bước " + number,
                Objects.requireNonNull(lanes.get(agency)),
                number,
                null,
                new CalledPart("coordination", inputs, List.of(), each),
                List.of(),
                Map.of());
    }

    private static EventPart overdue(Lane lead) {
        var variables = List.of("overdueTaskId", "overdueTaskName", "overdueAgency");
        var inputs = new LinkedHashMap<String, String>();
        variables.forEach(variable -> inputs.put(variable, variable));
        var tell = new Work(
                "tellLeader",
                "Lãnh đạo xử lý quá hạn",
                lead,
                null,
                null,
                new CalledPart("overdue", inputs, List.of(), null),
                List.of(),
                Map.of());
        return new EventPart(
                "whenOverdue",
                "Quá hạn: báo lãnh đạo",
                "taskOverdue",
                "Công việc quá hạn",
                "TaskOverdue",
                null,
                List.of(tell),
                "Đã xử lý");
    }

    /** The first words, as many as fit a task's box. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST_NAME) {
            return text;
        }
        var beginning = text.substring(0, LONGEST_NAME);
        int space = beginning.lastIndexOf(' ');
        return (space < 1 ? beginning : beginning.substring(0, space)).replaceAll("[,;.(]+$", "") + " …";
    }
}
