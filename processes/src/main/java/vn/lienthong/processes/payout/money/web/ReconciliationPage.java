package vn.lienthong.processes.payout.money.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.Page;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.payout.Periods;
import vn.lienthong.processes.payout.money.OrderFile;
import vn.lienthong.processes.payout.money.OrderFiles;
import vn.lienthong.processes.payout.money.Orders;
import vn.lienthong.processes.payout.money.mybatis.StatementTotals;
import vn.lienthong.processes.payout.money.mybatis.TotalsMapper;

/** Orders against statements, for those who may read the whole period; and the files of both as they were kept. */
@Controller
@RequestMapping("/payouts/{caseCode}")
class ReconciliationPage {

    private static final int ROWS = 100;
    private static final int STRAY_LINES = 200;
    private static final String PURPOSE = "Đối soát chi trả";

    private final OpenPeriods open;
    private final Periods periods;
    private final TotalsMapper rows;
    private final Orders orders;
    private final OrderFiles files;
    private final Agencies agencies;
    private final ReadAudit audit;
    private final Clock clock;

    ReconciliationPage(
            OpenPeriods open,
            Periods periods,
            TotalsMapper rows,
            Orders orders,
            OrderFiles files,
            Agencies agencies,
            ReadAudit audit,
            Clock clock) {
        this.open = open;
        this.periods = periods;
        this.rows = rows;
        this.orders = orders;
        this.files = files;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/reconciliation")
    String show(
            @PathVariable String caseCode,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(defaultValue = "0") int page,
            Principal user,
            Model view) {
        var period = open.openWhole(caseCode, user.getName());
        var only = channel == null || channel.isBlank() ? null : channel;
        var found = Page.of(page, ROWS, (limit, offset) -> rows.orders(period.id(), only, limit, offset));
        view.addAttribute("period", period);
        view.addAttribute(
                "channels",
                rows.channels(period.id(), String.join(",", periods.communes(period)), LocalDate.now(clock)));
        view.addAttribute(
                "statements",
                rows.statements(period.id()).stream()
                        .collect(Collectors.toMap(StatementTotals::channel, totals -> totals)));
        view.addAttribute("stray", rows.strayLines(period.id(), STRAY_LINES + 1));
        view.addAttribute("strayShown", STRAY_LINES);
        view.addAttribute(
                "names",
                found.rows().stream()
                        .map(order -> order.commune())
                        .distinct()
                        .collect(Collectors.toMap(code -> code, code -> agencies.unitName(new UnitCode(code)))));
        view.addAttribute("page", found);
        view.addAttribute("channel", only);
        return "payout/reconciliation";
    }

    @GetMapping("/orders/{order}/files/{what}")
    void download(
            @PathVariable String caseCode,
            @PathVariable long order,
            @PathVariable OrderFile what,
            Principal user,
            HttpServletResponse response)
            throws IOException {
        var period = open.openWhole(caseCode, user.getName());
        var found = orders.byId(order)
                .filter(row -> row.period() == period.id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var file = files.find(order, what).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.record(user.getName(), period.caseId(), "%s %s".formatted(what.words(), found.msgId()), PURPOSE);
        var name = "%s-%s.%s".formatted(found.msgId(), what.fileName(), ending(file.mediaType()));
        response.setContentType("application/octet-stream");
        response.setContentLength(file.sizeBytes());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        files.write(order, what, response.getOutputStream());
    }

    private static String ending(String mediaType) {
        if (mediaType.contains("xml")) {
            return "xml";
        }
        return mediaType.contains("json") ? "json" : "bin";
    }
}
