package vn.lienthong.processes.payout.list.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.payout.Period;
import vn.lienthong.processes.payout.list.Imports;
import vn.lienthong.processes.payout.list.Imports.Rejections;
import vn.lienthong.processes.payout.list.Preview;
import vn.lienthong.processes.payout.list.RejectedRows;
import vn.lienthong.processes.payout.list.UploadRefused;
import vn.lienthong.processes.payout.list.Uploads;
import vn.lienthong.processes.payout.list.mybatis.ImportRow;

/** Where the list of a period is sent, looked at, imported and corrected. */
@Controller
@RequestMapping("/payouts/{caseCode}/import")
class ImportPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String PURPOSE = "Nhập danh sách chi trả";

    private final ImportDesk desk;
    private final Uploads uploads;
    private final Imports imports;
    private final RejectedRows rejectedRows;
    private final Agencies agencies;
    private final ReadAudit audit;

    ImportPage(
            ImportDesk desk,
            Uploads uploads,
            Imports imports,
            RejectedRows rejectedRows,
            Agencies agencies,
            ReadAudit audit) {
        this.desk = desk;
        this.uploads = uploads;
        this.imports = imports;
        this.rejectedRows = rejectedRows;
        this.agencies = agencies;
        this.audit = audit;
    }

    @GetMapping
    String show(
            @PathVariable String caseCode,
            @RequestParam(required = false) @Nullable UUID upload,
            Principal user,
            Model view)
            throws IOException {
        var period = desk.period(caseCode, user.getName());
        view.addAttribute("period", period);
        view.addAttribute("unit", agencies.unitName(new UnitCode(period.unit())));
        view.addAttribute("open", period.state() == Period.State.OPEN);
        view.addAttribute("largest", uploads.largest());
        addImports(period, view);
        if (upload != null) {
            addPreview(period, upload, user.getName(), view);
        }
        return "payout/import";
    }

    /** The part of the page that changes while a file is imported. */
    @GetMapping("/progress")
    String progress(@PathVariable String caseCode, Principal user, Model view) {
        var period = desk.period(caseCode, user.getName());
        view.addAttribute("period", period);
        addImports(period, view);
        return "payout/import :: progress";
    }

    @PostMapping
    String start(@PathVariable String caseCode, @RequestParam UUID upload, Principal user, RedirectAttributes answer) {
        var period = desk.period(caseCode, user.getName());
        try {
            var file = uploads.find(upload, period, user.getName()).orElseThrow(ImportDesk::notFound);
            imports.start(file, period, user.getName());
        } catch (UploadRefused e) {
            answer.addFlashAttribute("problem", e.words());
        }
        return page(period);
    }

    @PostMapping("/discard")
    String discard(@PathVariable String caseCode, @RequestParam UUID upload, Principal user) {
        var period = desk.period(caseCode, user.getName());
        uploads.find(upload, period, user.getName()).ifPresent(uploads::discard);
        return page(period);
    }

    @GetMapping("/{id}/rejected.csv")
    void rejected(@PathVariable String caseCode, @PathVariable UUID id, Principal user, HttpServletResponse answer)
            throws IOException, SQLException {
        var period = desk.period(caseCode, user.getName());
        var found = imports.find(id, period).orElseThrow(ImportDesk::notFound);
        audit.record(user.getName(), period.caseId(), "Dòng bị loại của tệp danh sách " + id, PURPOSE);
        answer.setContentType("text/csv;charset=UTF-8");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(withoutEnding(found.fileName()) + "-bi-loai.csv", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (var out = new BufferedWriter(new OutputStreamWriter(answer.getOutputStream(), StandardCharsets.UTF_8))) {
            rejectedRows.write(id, out);
        }
    }

    /** An address with something that is no id. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void noId(HttpServletResponse answer) throws IOException {
        answer.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private void addPreview(Period period, UUID upload, String userId, Model view) throws IOException {
        var found = uploads.find(upload, period, userId).orElse(null);
        if (found == null) {
            view.addAttribute("problem", "Tệp đã được nhập, đã bị bỏ hoặc chờ quá lâu: hãy chọn lại tệp");
            return;
        }
        audit.record(userId, period.caseId(), "Các dòng đầu của tệp danh sách " + upload, PURPOSE);
        view.addAttribute("upload", found);
        view.addAttribute("preview", Preview.of(uploads.file(upload)));
    }

    private void addImports(Period period, Model view) {
        var all = imports.of(period);
        Map<UUID, List<Rejections>> rejections = new LinkedHashMap<>();
        all.stream()
                .filter(each -> each.rejected() > 0)
                .limit(5)
                .forEach(each -> rejections.put(each.id(), imports.rejections(each.id())));
        view.addAttribute("imports", all);
        view.addAttribute("rejections", rejections);
        view.addAttribute("running", all.stream().anyMatch(ImportRow::isRunning));
        view.addAttribute("time", TIME);
    }

    private static String page(Period period) {
        return "redirect:/payouts/" + period.caseCode() + "/import";
    }

    private static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
