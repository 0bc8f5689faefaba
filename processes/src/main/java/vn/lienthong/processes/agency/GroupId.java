package vn.lienthong.processes.agency;

import java.util.Optional;

/** Id of the group of an agency's officers in one unit, {@code VPUB.bu-dang}; its leaders' group adds a suffix. */
public record GroupId(AgencyCode agency, UnitCode unit) {

    static final String LEADERS = ".leaders";

    /** The agency and unit that a group of the identity service stands for; empty for roles and other groups. */
    public static Optional<GroupId> parse(String group) {
        var officers = isLeaders(group) ? group.substring(0, group.length() - LEADERS.length()) : group;
        int dot = officers.indexOf('.');
        if (dot <= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new GroupId(new AgencyCode(officers.substring(0, dot)), new UnitCode(officers.substring(dot + 1))));
        } catch (InvalidEntry other) {
            return Optional.empty();
        }
    }

    public static boolean isLeaders(String group) {
        return group.endsWith(LEADERS);
    }

    public String officers() {
        return agency + "." + unit;
    }

    public String leaders() {
        return officers() + LEADERS;
    }

    @Override
    public String toString() {
        return officers();
    }
}
