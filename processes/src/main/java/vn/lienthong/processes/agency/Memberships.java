package vn.lienthong.processes.agency;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.agency.InvalidEntry.Field;

/** Who works in an agency, as an officer or a leader. */
@Component
class Memberships {

    /** Every officer is in this group too: it opens Tasklist. */
    private static final String OFFICERS = "officers";

    private static final int SHORTEST_PASSWORD = 10;

    /** Bytes; bcrypt takes no more. */
    private static final int LONGEST_PASSWORD = 72;

    private final IdentityService identities;

    Memberships(IdentityService identities) {
        this.identities = identities;
    }

    /** Whether an agency has a group in a unit: it does in those of its own level. */
    boolean exists(GroupId group) {
        return identities.createGroupQuery().groupId(group.officers()).count() > 0;
    }

    /** Sorted as Vietnamese names are: by the given name, which comes last. */
    List<User> members(GroupId group) {
        return identities.createUserQuery().memberOfGroup(group.officers()).list().stream()
                .sorted(Comparator.comparing((User user) -> givenName(user), Directory.vietnamese())
                        .thenComparing(User::getId))
                .toList();
    }

    Set<String> leaderIds(GroupId group) {
        return identities.createUserQuery().memberOfGroup(group.leaders()).list().stream()
                .map(User::getId)
                .collect(Collectors.toSet());
    }

    /** @throws InvalidEntry when there is no such user */
    @Transactional
    public void add(GroupId group, String userId, boolean leader) {
        demand(group);
        if (identities.createUserQuery().userId(userId).count() == 0) {
            throw new InvalidEntry(Field.USER_ID, userId, "không có");
        }
        join(userId, group.officers());
        join(userId, OFFICERS);
        if (leader) {
            join(userId, group.leaders());
        }
    }

    /** @throws InvalidEntry when the user is no member */
    @Transactional
    public void setLeader(GroupId group, String userId, boolean leader) {
        if (!isMember(userId, group.officers())) {
            throw new InvalidEntry(Field.USER_ID, userId, "không thuộc cơ quan này");
        }
        if (leader) {
            join(userId, group.leaders());
        } else {
            identities.deleteMembership(userId, group.leaders());
        }
    }

    @Transactional
    public void remove(GroupId group, String userId) {
        identities.deleteMembership(userId, group.officers());
        identities.deleteMembership(userId, group.leaders());
    }

    /** @throws InvalidEntry naming the field that is not right; nobody is added then */
    @Transactional
    public void create(GroupId group, String userId, String fullName, String password, boolean leader) {
        demand(group);
        if (!userId.matches("[a-z0-9][a-z0-9_.-]{1,63}")) {
            throw new InvalidEntry(Field.USER_ID, userId, "gồm 2 đến 64 chữ thường không dấu, số, dấu chấm và gạch");
        }
        if (identities.createUserQuery().userId(userId).count() > 0) {
            throw new InvalidEntry(Field.USER_ID, userId, "đã có");
        }
        var name = DirectoryNames.checked(Field.FULL_NAME, fullName);
        if (password.length() < SHORTEST_PASSWORD) {
            throw new InvalidEntry(Field.PASSWORD, "…", "phải có ít nhất %d ký tự".formatted(SHORTEST_PASSWORD));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
            throw new InvalidEntry(Field.PASSWORD, "…", "dài hơn %d byte".formatted(LONGEST_PASSWORD));
        }
        var user = identities.newUser(userId);
        int given = name.lastIndexOf(' ');
        user.setFirstName(given < 0 ? "" : name.substring(0, given));
        user.setLastName(name.substring(given + 1));
        user.setPassword(password);
        identities.saveUser(user);
        add(group, userId, leader);
    }

    private void demand(GroupId group) {
        if (!exists(group)) {
            throw new InvalidEntry(Field.GROUP, group.toString(), "không có");
        }
    }

    private boolean isMember(String userId, String group) {
        return identities.createGroupQuery().groupId(group).groupMember(userId).count() > 0;
    }

    private void join(String userId, String group) {
        if (!isMember(userId, group)) {
            identities.createMembership(userId, group);
        }
    }

    private static String givenName(User user) {
        return user.getLastName() == null ? "" : user.getLastName();
    }
}
