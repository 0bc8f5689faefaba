package vn.lienthong.processes.modeler.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.processes.agency.Agency;
import vn.lienthong.processes.modeler.vocabulary.Vocabulary.Repetition;

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

    static List<Repetition> repetitions() {
        return List.of(
                ofAgencies(
                        "${fanOut.agencies(execution, 'replicators')}",
                        "cơ quan được chọn nhân rộng (trường replicators của biểu mẫu)",
                        "replicator"),
                ofAgencies("${opinions.agencies(execution)}", "cơ quan được hỏi ý kiến", "opinionAgency"),
                of("${fanOut.everyCommune(execution)}", "xã, phường, thị trấn của đơn vị", "commune"),
                of(
                        "${fanOut.communes(execution)}",
                        "xã, phường, thị trấn được chọn (trường communes của biểu mẫu)",
                        "commune"),
                of("${fanOut.sites(execution)}", "nơi được ghi trong biểu mẫu (trường sites)", "site"),
                of("${payoutLists.communes(execution)}", "xã, phường, thị trấn có trong danh sách chi trả", "commune"),
                of("${payoutOrders.channels(execution)}", "kênh chi trả có lệnh trong kỳ", "channel"),
                of("${payoutOrders.channelsEver(execution)}", "kênh chi trả có thể còn sao kê", "channel"),
                of("${payoutChunks.toMatch(execution)}", "phần danh sách còn phải đối chiếu dân cư", "chunk"),
                of("${payoutChunks.toVerify(execution)}", "phần danh sách còn phải xác minh tài khoản", "chunk"),
                of("${payoutOrders.toSend(execution)}", "lệnh chi còn phải gửi", "order"),
                of("${payoutOrders.toAsk(execution)}", "lệnh chi còn phải hỏi lại kênh", "order"),
                of("${payoutOrders.toReconcile(execution)}", "lệnh chi còn phải đối soát", "order"),
                of(
                        "${payoutPublications.toPublish(execution, 'WELFARE_DB')}",
                        "phần kết quả còn phải báo cơ sở dữ liệu an sinh",
                        "chunk"),
                of("${payoutPublications.toPublish(execution, 'VNEID')}", "phần kết quả còn phải báo VNeID", "chunk"));
    }

    private static Repetition ofAgencies(String collection, String title, String variable) {
        return new Repetition(collection, title, variable, true);
    }

    private static Repetition of(String collection, String title, String variable) {
        return new Repetition(collection, title, variable, false);
    }
}
