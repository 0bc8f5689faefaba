package vn.lienthong.processes.agency;

/** Something that was entered or imported is not right; the message is for people, in Vietnamese, and names the field. */
public class InvalidEntry extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    InvalidEntry(String field, String value, String rule) {
        super("%s “%s”: %s".formatted(field, value, rule));
        this.field = field;
    }

    public String field() {
        return field;
    }
}
