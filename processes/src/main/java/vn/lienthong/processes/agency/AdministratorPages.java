package vn.lienthong.processes.agency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What all pages about agencies and units have in common. */
@ControllerAdvice(assignableTypes = {AgencyPages.class, UnitPages.class, MemberPages.class})
class AdministratorPages {

    private final Clock clock;

    AdministratorPages(Clock clock) {
        this.clock = clock;
    }

    @ModelAttribute(Form.Refused.NAME)
    Form.Refused refused() {
        return Form.Refused.NOTHING;
    }

    @ModelAttribute("today")
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** An address with something that is no code: there is no such page. */
    @ExceptionHandler
    void notFound(InvalidEntry e, HttpServletResponse answer) throws IOException {
        answer.sendError(HttpServletResponse.SC_NOT_FOUND, e.getMessage());
    }
}
