package vn.lienthong.processes.parameter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The law sets nothing for that day, as far as is known here; the message is for people, in Vietnamese. */
public class ParameterMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    ParameterMissing(String code, LocalDate day) {
        super("Chưa có tham số “%s” cho ngày %s".formatted(code, SHOWN.format(day)));
    }
}
