package vn.lienthong.processes.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** An agency has opened as many cases on one day as its codes have serials; the message is for people, in Vietnamese. */
public class SerialsUsedUp extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    SerialsUsedUp(String prefix, LocalDate day) {
        super("Không thực hiện được: cơ quan %s đã dùng hết số thứ tự hồ sơ của ngày %s"
                .formatted(prefix, SHOWN.format(day)));
    }
}
