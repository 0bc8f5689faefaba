package vn.lienthong.processes.cover;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.agency.GroupId;

/**
 * Where somebody works, read from the groups of the identity service; roles are left out, and so never pass to a
 * substitute.
 *
 * @param groups ids of agencies' and leaders' groups
 */
record Standing(Set<String> groups) {

    static Standing of(Collection<String> groups) {
        return new Standing(groups.stream()
                .filter(group -> GroupId.parse(group).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    boolean isOfficer() {
        return !groups.isEmpty();
    }

    Set<AgencyCode> agencies() {
        return groups.stream()
                .flatMap(group -> GroupId.parse(group).stream())
                .map(GroupId::agency)
                .collect(Collectors.toSet());
    }

    /** The agencies that somebody leads, in whatever unit. */
    Set<AgencyCode> led() {
        return groups.stream()
                .filter(GroupId::isLeaders)
                .flatMap(group -> GroupId.parse(group).stream())
                .map(GroupId::agency)
                .collect(Collectors.toSet());
    }

    /**
     * The groups that pass to a substitute: those of agencies that both belong to; those of leaders only to a leader of
     * the same agency, or to an officer who was accepted.
     */
    Set<String> passingTo(Standing substitute, boolean officerForLeader) {
        var agencies = substitute.agencies();
        var led = substitute.led();
        return groups.stream()
                .filter(group -> GroupId.parse(group)
                        .map(GroupId::agency)
                        .filter(agencies::contains)
                        .filter(agency -> !GroupId.isLeaders(group) || officerForLeader || led.contains(agency))
                        .isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
