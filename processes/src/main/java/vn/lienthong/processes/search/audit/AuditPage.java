package vn.lienthong.processes.search.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.search.audit.mybatis.ReadLine;
import vn.lienthong.processes.sheet.SheetLines;

/** Where the auditor searches the audit, which notes that too. The address holds the whole query. */
@Controller
@RequestMapping("/audit")
class AuditPage {

    private static final int ROWS = 50;
    private static final String PURPOSE = "Kiểm toán việc xem dữ liệu";

    private final AuditTrail trail;
    private final ReadAudit audit;
    private final Clock clock;

    AuditPage(AuditTrail trail, ReadAudit audit, Clock clock) {
        this.trail = trail;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(name = "case", defaultValue = "") String caseCode,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(required = false) @Nullable Long before,
            Principal user,
            Model view) {
        var query = AuditQuery.of(who, what, caseCode, from, to, before);
        var found = query.problems().isEmpty() ? trail.find(query, ROWS + 1) : List.<ReadLine>of();
        audit.record(user.getName(), null, "Nhật ký xem: " + query.words(), PURPOSE);
        var lines = found.stream().limit(ROWS).toList();
        view.addAttribute("query", query);
        view.addAttribute("lines", lines);
        view.addAttribute("people", trail.names(lines));
        view.addAttribute(
                "next", found.size() > ROWS ? lines.get(lines.size() - 1).id() : null);
        return "search/audit";
    }

    @GetMapping("/export.xlsx")
    void export(
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(name = "case", defaultValue = "") String caseCode,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Principal user,
            HttpServletResponse response)
            throws IOException {
        var query = AuditQuery.of(who, what, caseCode, from, to, null);
        if (!query.problems().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, String.join("; ", query.problems()));
        }
        audit.record(user.getName(), null, "Xuất nhật ký xem: " + query.words(), PURPOSE);
        response.setContentType(SheetLines.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("nhat-ky-xem-" + LocalDate.now(clock) + ".xlsx")
                        .build()
                        .toString());
        trail.export(query, response.getOutputStream());
    }
}
