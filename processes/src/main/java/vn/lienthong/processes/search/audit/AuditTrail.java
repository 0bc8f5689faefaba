package vn.lienthong.processes.search.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.casefile.People;
import vn.lienthong.processes.search.audit.mybatis.ReadLine;
import vn.lienthong.processes.search.audit.mybatis.ReadLines;
import vn.lienthong.processes.sheet.SheetLines;
import vn.lienthong.processes.sheet.SheetLines.Heading;

/** What the audit of reads says, the newest first. */
@Component
class AuditTrail {

    /** What one workbook holds at the most. */
    static final int MOST_EXPORTED = 1_000_000;

    private static final int AT_A_TIME = 1_000;
    private static final List<Heading> HEADINGS = List.of(
            new Heading("Lúc", 18),
            new Heading("Tài khoản", 24),
            new Heading("Họ và tên", 28),
            new Heading("Mã hồ sơ", 34),
            new Heading("Đã xem", 80),
            new Heading("Mục đích", 40));

    private final ReadLines rows;
    private final People people;

    AuditTrail(ReadLines rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    List<ReadLine> find(AuditQuery query, int limit) {
        return find(query, query.before(), limit);
    }

    /** Full names by user id. */
    Map<String, String> names(List<ReadLine> lines) {
        return people.names(lines.stream().map(ReadLine::userId).collect(Collectors.toSet()));
    }

    /** Writes all lines, the newest million at the most; the stream stays open. */
    void export(AuditQuery query, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "LienThong", "1.0");
        var sheet = workbook.newWorksheet("Nhật ký xem");
        var lines = new SheetLines(sheet);
        lines.headings(HEADINGS, 0);
        Long before = query.before();
        for (int written = 0; written < MOST_EXPORTED; written += AT_A_TIME) {
            var found = find(query, before, AT_A_TIME);
            var names = names(found);
            for (var line : found) {
                write(line, names, lines);
            }
            if (found.size() < AT_A_TIME) {
                break;
            }
            before = found.get(found.size() - 1).id();
        }
        sheet.finish();
        workbook.finish();
    }

    private static void write(ReadLine line, Map<String, String> names, SheetLines lines) throws IOException {
        lines.time(line.at())
                .text(line.userId())
                .text(names.get(line.userId()))
                .text(line.caseCode())
                .text(line.what())
                .text(line.purpose())
                .next();
    }

    private List<ReadLine> find(AuditQuery query, @Nullable Long before, int limit) {
        return rows.newest(
                orNull(query.who()),
                orNull(query.what()),
                orNull(query.caseCode()),
                query.fromMoment(),
                query.toMoment(),
                before,
                limit);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
