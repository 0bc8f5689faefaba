package vn.lienthong.processes.judicial.paper;

/** A paper about something that has not happened. */
public class NothingToPrint extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingToPrint(PaperForm form) {
        super("Hồ sơ chưa có “%s”".formatted(form.title()));
    }
}
