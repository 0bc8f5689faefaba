package vn.lienthong.processes.security;

import vn.lienthong.processes.agency.Oversight;

/** What a signed-in user may do, besides the tasks of own agencies. */
public enum Role {

    /** Changes agencies, units, users and diagrams. */
    ADMINISTRATOR("camunda-admin"),
    /** Searches the cases of a unit and all in it. */
    SUPERVISOR(Oversight.GROUP) {
        @Override
        boolean isGivenBy(String memberOf) {
            return Oversight.isSupervisors(memberOf);
        }
    },
    /** Reads who has read what, and nothing else. */
    AUDITOR("auditors"),
    /** Works on the tasks of own agencies, as an officer or a leader. */
    OFFICER("officers"),
    /** A program of ours: fetches and completes external tasks, and carries the ledgers' rows; nothing else. */
    SERVICE("services"),
    /** A program of somebody else's: sends citizens' requests and asks what has become of them; nothing else. */
    INTAKE("intake-callers");

    private final String group;

    Role(String group) {
        this.group = group;
    }

    /** Whether members of a group have this role. */
    boolean isGivenBy(String memberOf) {
        return memberOf.equals(group);
    }

    /** Id of the engine's group whose members have this role. */
    public String group() {
        return group;
    }
}
