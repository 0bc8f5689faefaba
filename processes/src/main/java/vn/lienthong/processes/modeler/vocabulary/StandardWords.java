package vn.lienthong.processes.modeler.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.processes.agency.Agency;

/** The expressions that diagrams use again and again. */
final class StandardWords {

    private static final List<Integer> DAYS = List.of(1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60);

    private StandardWords() {}

    static List<Titled> dueDates() {
        return Stream.of(
                        DAYS.stream()
                                .map(days -> new Titled(
                                        "${deadlines.workingDaysWithin(execution, %d)}".formatted(days),
                                        "%d ngày làm việc, trong thời hạn hồ sơ".formatted(days))),
                        DAYS.stream()
                                .map(days -> new Titled(
                                        "${deadlines.workingDays(%d)}".formatted(days),
                                        "%d ngày làm việc".formatted(days))),
                        Stream.of(new Titled("${caseDue}", "Thời hạn của hồ sơ")))
                .flatMap(words -> words)
                .toList();
    }

    static List<Titled> candidateGroups(Collection<Agency> agencies) {
        return Stream.concat(
                        agencies.stream()
                                .flatMap(agency -> Stream.of(
                                        new Titled(
                                                "${agencies.group(execution, '%s')}".formatted(agency.code()),
                                                agency.name()),
                                        new Titled(
                                                "${agencies.leaders(execution, '%s')}".formatted(agency.code()),
                                                "Lãnh đạo " + agency.name()))),
                        Stream.of(
                                new Titled("${agencies.group(execution, agency)}", "Cơ quan làm phần này"),
                                new Titled("${agencies.leaders(execution, agency)}", "Lãnh đạo cơ quan làm phần này")))
                .toList();
    }

    static List<Titled> conditions() {
        return List.of(
                new Titled("${outcome == 'OPINIONS' || outcome == 'FORWARD'}", "Chọn lấy ý kiến hoặc chuyển tiếp"),
                new Titled("${outcome == 'OPINIONS'}", "Chọn lấy ý kiến"),
                new Titled("${outcome == 'FORWARD'}", "Chọn chuyển tiếp"),
                new Titled("${outcome == 'REWORK'}", "Chọn trả lại làm lại"));
    }
}
