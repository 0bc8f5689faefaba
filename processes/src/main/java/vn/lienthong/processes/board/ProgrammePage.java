package vn.lienthong.processes.board;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.Agency;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.agency.Sight;
import vn.lienthong.processes.board.Board.Row;
import vn.lienthong.processes.casefile.CaseAccess;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.rollout.AppendixModels;
import vn.lienthong.processes.sheet.SheetLines;

/** The programme board. The address holds the whole query. */
@Controller
@RequestMapping("/programme")
class ProgrammePage {

    private static final String PURPOSE = "Theo dõi chương trình";

    private final Programme programme;
    private final Sights sights;
    private final BoardSheet sheet;
    private final BoardSettings settings;
    private final AppendixModels appendix;
    private final Agencies agencies;
    private final CaseAccess access;
    private final ReadAudit audit;
    private final Clock clock;

    ProgrammePage(
            Programme programme,
            Sights sights,
            BoardSheet sheet,
            BoardSettings settings,
            AppendixModels appendix,
            Agencies agencies,
            CaseAccess access,
            ReadAudit audit,
            Clock clock) {
        this.programme = programme;
        this.sights = sights;
        this.sheet = sheet;
        this.settings = settings;
        this.appendix = appendix;
        this.agencies = agencies;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable Integer model,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable CellState state,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Principal user,
            Model view) {
        var query = BoardQuery.of(model, territory, state, page);
        var units = Territory.of(agencies.units());
        var sight = sights.of(user.getName(), units);
        audit.record(user.getName(), null, "Bảng theo dõi chương trình: " + query, PURPOSE);
        var board = programme.board(query, sight, units);
        var rows = page(board.rows(), query.page());
        view.addAttribute("query", query);
        view.addAttribute("board", board);
        view.addAttribute("rows", rows);
        view.addAttribute("pages", (board.rows().size() - 1) / settings.rowsPerPage() + 1);
        view.addAttribute("links", links(rows, user, sight));
        view.addAttribute("states", CellState.values());
        view.addAttribute("models", appendix.all());
        view.addAttribute(
                "territories",
                units.choices().stream()
                        .filter(unit -> sight.includes(unit.code().value()))
                        .toList());
        view.addAttribute("agencies", agencyNames(rows));
        view.addAttribute("dueSoon", settings.dueSoon());
        view.addAttribute(
                "at",
                DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy")
                        .format(board.at().atZone(clock.getZone())));
        return htmx == null ? "board/programme" : "board/programme :: board";
    }

    @GetMapping("/export.xlsx")
    void export(
            @RequestParam(required = false) @Nullable Integer model,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable CellState state,
            Principal user,
            HttpServletResponse response)
            throws IOException {
        var query = BoardQuery.of(model, territory, state, null);
        var units = Territory.of(agencies.units());
        var sight = sights.of(user.getName(), units);
        audit.record(user.getName(), null, "Xuất bảng theo dõi chương trình: " + query, PURPOSE);
        var board = programme.board(query, sight, units);
        var name = "bang-theo-doi-chuong-trinh-" + LocalDate.now(clock) + ".xlsx";
        response.setContentType(SheetLines.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        sheet.write(board, agencyNames(board.rows()), response.getOutputStream());
    }

    private List<Row> page(List<Row> rows, int page) {
        int from = Math.min(page * settings.rowsPerPage(), rows.size());
        return rows.subList(from, Math.min(from + settings.rowsPerPage(), rows.size()));
    }

    /** Supervisors open the case's page; leaders its papers, where their agency takes part in the case. */
    private Links links(List<Row> rows, Principal user, Sight sight) {
        if (sight.isAll()) {
            return new Links("/cases/", null);
        }
        var shown = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Objects::nonNull)
                .map(Cell::caseId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Links("/files/", access.readable(user.getName(), shown));
    }

    /** Names of the agencies that these rows show by their codes. */
    private TreeMap<String, String> agencyNames(List<Row> rows) {
        var known = agencies.agencies().stream()
                .collect(Collectors.toMap(agency -> agency.code().value(), Agency::name));
        var names = new TreeMap<String, String>();
        rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Objects::nonNull)
                .flatMap(Cell::named)
                .distinct()
                .forEach(code -> names.put(
                        code, known.containsKey(code) ? known.get(code) : agencies.agencyName(new AgencyCode(code))));
        return names;
    }
}
