package vn.lienthong.processes.agency;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works in an agency, as an officer or a leader. */
@Component
class Memberships {

    /** Every officer is in this group too: it opens Tasklist. */
    private static final String OFFICERS = "officers";

    private static final int SHORTEST_PASSWORD = 10;

    private final IdentityService identities;

    Memberships(IdentityService identities) {
        this.identities = identities;
    }

    /** Sorted as Vietnamese names are: by the given name, which comes last. */
    List<User> members(String group) {
        return identities.createUserQuery().memberOfGroup(group).list().stream()
                .sorted(Comparator.comparing((User user) -> givenName(user), Directory.vietnamese())
                        .thenComparing(User::getId))
                .toList();
    }

    /** @throws InvalidEntry when there is no such user */
    @Transactional
    public void add(GroupId group, String userId, boolean leader) {
        if (identities.createUserQuery().userId(userId).count() == 0) {
            throw new InvalidEntry("Tên đăng nhập", userId, "không có");
        }
        join(userId, group.officers());
        join(userId, OFFICERS);
        if (leader) {
            join(userId, group.leaders());
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
        if (!userId.matches("[a-z0-9][a-z0-9_.-]{1,63}")) {
            throw new InvalidEntry("Tên đăng nhập", userId, "chỉ gồm chữ thường không dấu, số, dấu chấm và gạch");
        }
        if (identities.createUserQuery().userId(userId).count() > 0) {
            throw new InvalidEntry("Tên đăng nhập", userId, "đã có");
        }
        if (fullName.isBlank()) {
            throw new InvalidEntry("Họ và tên", fullName, "không được để trống");
        }
        if (password.length() < SHORTEST_PASSWORD) {
            throw new InvalidEntry("Mật khẩu", "…", "phải có ít nhất %d ký tự".formatted(SHORTEST_PASSWORD));
        }
        var user = identities.newUser(userId);
        var name = fullName.strip();
        int given = name.lastIndexOf(' ');
        user.setFirstName(given < 0 ? "" : name.substring(0, given));
        user.setLastName(name.substring(given + 1));
        user.setPassword(password);
        identities.saveUser(user);
        add(group, userId, leader);
    }

    private void join(String userId, String group) {
        if (identities.createGroupQuery().groupId(group).groupMember(userId).count() == 0) {
            identities.createMembership(userId, group);
        }
    }

    private static String givenName(User user) {
        return user.getLastName() == null ? "" : user.getLastName();
    }
}
