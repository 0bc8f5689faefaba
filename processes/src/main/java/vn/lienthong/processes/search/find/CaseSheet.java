package vn.lienthong.processes.search.find;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.search.CaseHit;
import vn.lienthong.processes.search.CaseSight;
import vn.lienthong.processes.search.Names;
import vn.lienthong.processes.search.SearchIndex;
import vn.lienthong.processes.sheet.SheetLines;
import vn.lienthong.processes.sheet.SheetLines.Heading;

/** All hits of a search as an Excel workbook, written while they are read: a few thousand are in memory at a time. */
@Component
class CaseSheet {

    /** What one worksheet holds at the most. */
    static final int MOST = 1_000_000;

    private static final int AT_A_TIME = 2_000;
    private static final Time KEPT = Time.of(time -> time.time("2m"));

    private static final List<String> FIELDS = List.of(
            "caseId",
            "code",
            "title",
            "processName",
            "model",
            "unit",
            "leadAgency",
            "state",
            "result",
            "startedAt",
            "dueAt",
            "endedAt",
            "late",
            "nextDueAt",
            "step",
            "currentAgencies",
            "lastEventAt",
            "incidents");

    private static final List<Heading> HEADINGS = List.of(
            new Heading("Mã hồ sơ", 34),
            new Heading("Tên", 60),
            new Heading("Thủ tục", 40),
            new Heading("Mô hình", 10),
            new Heading("Đơn vị", 28),
            new Heading("Chủ trì", 40),
            new Heading("Tình trạng", 14),
            new Heading("Kết quả", 30),
            new Heading("Mở lúc", 18),
            new Heading("Thời hạn", 18),
            new Heading("Kết thúc lúc", 18),
            new Heading("Quá hạn", 12),
            new Heading("Bước", 8),
            new Heading("Cơ quan đang giữ", 50),
            new Heading("Thay đổi lúc", 18),
            new Heading("Sự cố", 8));

    private final SearchIndex index;
    private final CaseSearch search;
    private final Names names;

    CaseSheet(SearchIndex index, CaseSearch search, Names names) {
        this.index = index;
        this.search = search;
        this.names = names;
    }

    /** How many hits there are. */
    long count(CaseQuery query, CaseSight sight) {
        var condition = search.condition(query, sight);
        return index.ask(
                client -> client.count(count -> count.index(SearchIndex.CASES).query(condition))
                        .count());
    }

    /**
     * Writes all hits as the index has them at the beginning, a million at the most; the stream stays open.
     *
     * @throws IOException when whoever reads it has gone away
     * @throws vn.lienthong.processes.search.SearchUnavailable when the index does not answer
     */
    void write(CaseQuery query, CaseSight sight, OutputStream out) throws IOException {
        var condition = search.condition(query, sight);
        var shown = names.forPage();
        var view = index.ask(client -> client.openPointInTime(
                        open -> open.index(SearchIndex.CASES).keepAlive(KEPT))
                .id());
        try {
            var workbook = new Workbook(out, "LienThong", "1.0");
            var sheet = workbook.newWorksheet("Hồ sơ");
            var lines = new SheetLines(sheet);
            lines.headings(HEADINGS, 1);
            List<FieldValue> after = List.of();
            for (int written = 0; written < MOST; written += AT_A_TIME) {
                var from = after;
                var hits = index.ask(client -> read(client, view, query, condition, from));
                for (var hit : hits) {
                    if (hit.source() != null) {
                        write(hit.source(), shown, lines);
                    }
                }
                if (hits.size() < AT_A_TIME) {
                    break;
                }
                after = hits.get(hits.size() - 1).sort();
            }
            sheet.finish();
            workbook.finish();
        } finally {
            index.ask(client -> client.closePointInTime(close -> close.id(view)).succeeded());
        }
    }

    private static List<Hit<CaseHit>> read(
            ElasticsearchClient client, String view, CaseQuery query, Query condition, List<FieldValue> after)
            throws IOException {
        return client.search(
                        search -> {
                            search.pit(pit -> pit.id(view).keepAlive(KEPT))
                                    .query(condition)
                                    .size(AT_A_TIME)
                                    .trackTotalHits(total -> total.enabled(false))
                                    .source(source -> source.filter(filter -> filter.includes(FIELDS)))
                                    .sort(Orders.of(query, false));
                            return after.isEmpty() ? search : search.searchAfter(after);
                        },
                        CaseHit.class)
                .hits()
                .hits();
    }

    private static void write(CaseHit hit, Names.OfPage names, SheetLines lines) throws IOException {
        lines.text(hit.code())
                .text(hit.title())
                .text(hit.processName())
                .number(hit.model())
                .text(names.unit(hit.unit()))
                .text(names.agency(hit.leadAgency()))
                .text(names.state(hit.state()))
                .text(hit.result())
                .time(hit.startedAt())
                .time(hit.dueAt())
                .time(hit.endedAt())
                .text(names.overdue(hit) ? "đang quá hạn" : hit.late() ? "xong trễ" : null)
                .number(hit.step())
                .text(hit.currentAgencies().stream().map(names::agency).collect(Collectors.joining(", ")))
                .time(hit.lastEventAt())
                .number(hit.incidents() == 0 ? null : hit.incidents())
                .next();
    }
}
