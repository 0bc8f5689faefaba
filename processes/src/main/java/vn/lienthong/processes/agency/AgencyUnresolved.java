package vn.lienthong.processes.agency;

/** No agency answers to a code in a unit on a day; the message is for people, in Vietnamese. */
public class AgencyUnresolved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String BEGINNING = "Không thực hiện được: ";

    AgencyUnresolved(String reason) {
        super(BEGINNING + reason);
    }

    AgencyUnresolved(String reason, Throwable cause) {
        super(BEGINNING + reason, cause);
    }
}
