package vn.lienthong.processes.security;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.AgencyGroups;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.agency.Oversight;
import vn.lienthong.processes.agency.UnitCode;

/** Accounts with a published password, to try the product out: see {@code docs/contracts.md}. */
@Component
@Profile("demo")
@Order(400)
class DemoAccounts implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoAccounts.class);

    /** Units that an account's id does not have to name. */
    private static final Set<String> UNNAMED_UNITS = Set.of("vn", "binh-phuoc");

    private final IdentityService identities;
    private final AgencyGroups groups;
    private final Agencies agencies;
    private final String password;

    DemoAccounts(
            IdentityService identities,
            AgencyGroups groups,
            Agencies agencies,
            @Value("${lienthong.demo.password}") String password) {
        this.identities = identities;
        this.groups = groups;
        this.agencies = agencies;
        this.password = password;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        Set<String> known = new HashSet<>(
                identities.createUserQuery().list().stream().map(User::getId).toList());
        add(known, "quantri", "Quản trị", "viên", List.of(Role.ADMINISTRATOR.group()));
        add(known, "quantri2", "Quản trị viên", "thứ hai", List.of(Role.ADMINISTRATOR.group()));
        add(known, "giamsat", "Giám sát", "viên", List.of(Role.SUPERVISOR.group()));
        add(known, "giamsat.bu-dang", "Giám sát viên", "Bù Đăng", List.of(Oversight.groupOf(new UnitCode("bu-dang"))));
        add(known, "kiemtoan", "Kiểm toán", "viên", List.of(Role.AUDITOR.group()));
        for (var group : groups.all()) {
            var name = agencies.displayName(group);
            add(known, account(group, "cb"), "Cán bộ", name, List.of(Role.OFFICER.group(), group.officers()));
            add(
                    known,
                    account(group, "ld"),
                    "Lãnh đạo",
                    name,
                    List.of(Role.OFFICER.group(), group.officers(), group.leaders()));
        }
        log.warn("Demo accounts with a published password exist: never let this profile near real data");
    }

    private static String account(GroupId group, String kind) {
        var unit = group.unit().value();
        var agency = group.agency().value().toLowerCase(Locale.ROOT);
        return UNNAMED_UNITS.contains(unit) ? agency + "." + kind : agency + "." + unit + "." + kind;
    }

    private void add(Set<String> known, String id, String firstName, String lastName, List<String> memberOf) {
        if (!known.add(id)) {
            return;
        }
        var user = identities.newUser(id);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        user.setPassword(password);
        identities.saveUser(user);
        memberOf.forEach(group -> identities.createMembership(id, group));
    }
}
