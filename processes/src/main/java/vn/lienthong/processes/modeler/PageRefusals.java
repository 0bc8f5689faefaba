package vn.lienthong.processes.modeler;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** How pages of procedures say that there is no such thing. */
@ControllerAdvice(annotations = Controller.class, basePackageClasses = PageRefusals.class)
class PageRefusals {

    @ExceptionHandler
    void refused(Refused refused, HttpServletResponse response) throws IOException {
        response.sendError(refused.status().value());
    }
}
