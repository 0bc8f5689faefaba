package vn.lienthong.processes.casefile;

import java.time.LocalDate;

/** An agency has opened as many cases on one day as its codes have serials. */
public class SerialsUsedUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SerialsUsedUp(String prefix, LocalDate day) {
        super("Cơ quan %s đã dùng hết số thứ tự hồ sơ của ngày %s".formatted(prefix, day));
    }
}
