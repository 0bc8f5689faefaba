package vn.lienthong.processes.calendar;

/** A calendar file is not right; the message is for people, in Vietnamese, and names the place. */
class CalendarInvalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CalendarInvalid(String file, String place, String rule) {
        super("Tệp “%s%s”: %s".formatted(file, place, rule));
    }

    CalendarInvalid(String file, String place, String rule, Throwable cause) {
        this(file, place, rule);
        initCause(cause);
    }
}
