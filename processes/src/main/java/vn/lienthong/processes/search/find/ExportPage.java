package vn.lienthong.processes.search.find;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.casefile.ReadAudit;
import vn.lienthong.processes.search.CaseRights;
import vn.lienthong.processes.sheet.SheetLines;

/** Gives all hits of a search to save. */
@Controller
class ExportPage {

    /** At once, on this node: each keeps a state of the index alive, and a core busy. */
    private static final int AT_ONCE = 2;

    private final CaseSheet sheet;
    private final CaseRights rights;
    private final ReadAudit audit;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);

    ExportPage(CaseSheet sheet, CaseRights rights, ReadAudit audit, Clock clock) {
        this.sheet = sheet;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/cases/export.xlsx")
    void export(CaseQuery query, Principal user, HttpServletResponse response) throws IOException {
        var sight = rights.of(user.getName());
        if (!places.tryAcquire()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "Đang có người xuất, hãy thử lại sau");
        }
        try {
            long hits = sheet.count(query, sight);
            if (hits > CaseSheet.MOST) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Nhiều hơn 1.000.000 hồ sơ");
            }
            audit.record(user.getName(), null, "Xuất %d hồ sơ: %s".formatted(hits, query.words()), SearchPage.PURPOSE);
            response.setContentType(SheetLines.MEDIA_TYPE);
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("ho-so-" + LocalDate.now(clock) + ".xlsx")
                            .build()
                            .toString());
            sheet.write(query, sight, response.getOutputStream());
        } finally {
            places.release();
        }
    }
}
