package vn.lienthong.processes.agency;

/** No agency answers to a code in a unit on a day; the message is for people, in Vietnamese. */
public class AgencyUnresolved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AgencyUnresolved(String message) {
        super("Không thực hiện được: " + message);
    }
}
