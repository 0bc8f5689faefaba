package vn.lienthong.processes.judicial.web;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.processes.agency.Page;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.judicial.JudicialState;
import vn.lienthong.processes.judicial.paper.Offices;
import vn.lienthong.processes.judicial.paper.Register;
import vn.lienthong.processes.print.PdfPrinter;

/** The requests that the user may read: on the screen, and as the register for print. */
@Controller
@RequestMapping("/judicial")
class RequestsPage {

    private static final int ROWS = 50;
    private static final int DAYS = 30;
    private static final String PURPOSE = "Xử lý yêu cầu lý lịch tư pháp";

    private final RequestLists lists;
    private final RegisterLines lines;
    private final Register register;
    private final Offices offices;
    private final ReadAudit audit;
    private final Clock clock;

    RequestsPage(
            RequestLists lists, RegisterLines lines, Register register, Offices offices, ReadAudit audit, Clock clock) {
        this.lists = lists;
        this.lines = lines;
        this.register = register;
        this.offices = offices;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "0") int page,
            Principal user,
            Model view) {
        var filter = ListFilter.of(state, from, to);
        var reader = lists.reader(user.getName());
        audit.record(
                user.getName(),
                null,
                "Danh sách yêu cầu lý lịch tư pháp, trang %d".formatted(Page.number(page) + 1),
                PURPOSE);
        var found = Page.of(page, ROWS, (limit, offset) -> lists.newest(reader, filter, limit, offset));
        view.addAttribute("filter", filter);
        view.addAttribute("states", JudicialState.values());
        view.addAttribute(
                "page",
                found.map(row ->
                        ListedRequest.of(row, reader, offices.of(row.desk()).name())));
        return "judicial/requests";
    }

    @GetMapping("/register.pdf")
    ResponseEntity<byte[]> print(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Principal user) {
        var filter = ListFilter.of(state, from, to);
        if (!filter.problems().isEmpty()) {
            return refused(String.join("; ", filter.problems()));
        }
        var last = filter.to() == null ? LocalDate.now(clock) : filter.to();
        var first = filter.from() == null ? last.minusDays(DAYS) : filter.from();
        var reader = lists.reader(user.getName());
        audit.record(
                user.getName(),
                null,
                "Sổ theo dõi hồ sơ lý lịch tư pháp, từ %s đến %s".formatted(first, last),
                PURPOSE);
        var found = lists.between(reader, filter, first, last, Register.MOST + 1);
        if (found.size() > Register.MOST) {
            return refused("Nhiều hơn 1.000 hồ sơ trong khoảng ngày này: hãy chọn khoảng ngày ngắn hơn");
        }
        var words = filter.state() == null ? null : filter.state().words();
        return PdfPrinter.shown(
                register.print(lines.office(reader), first, last, words, lines.of(found, reader)),
                "so-theo-doi-ho-so-%s-%s.pdf".formatted(first, last));
    }

    private static ResponseEntity<byte[]> refused(String message) {
        return ResponseEntity.status(HttpStatus.BAD_REQUEST)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(message.getBytes(StandardCharsets.UTF_8));
    }
}
