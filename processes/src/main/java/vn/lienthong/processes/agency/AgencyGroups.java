package vn.lienthong.processes.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a group of officers and one of leaders in the identity service for every agency in every unit of its level. */
@Component
public class AgencyGroups {

    static final String OFFICERS_TYPE = "AGENCY";
    static final String LEADERS_TYPE = "LEADERS";

    private final Directory directory;
    private final Agencies agencies;
    private final IdentityService identities;
    private final Clock clock;

    AgencyGroups(Directory directory, Agencies agencies, IdentityService identities, Clock clock) {
        this.directory = directory;
        this.agencies = agencies;
        this.identities = identities;
        this.clock = clock;
    }

    /** All agencies in all units where they exist today. */
    public List<GroupId> all() {
        var today = LocalDate.now(clock);
        var units = directory.units(today);
        return directory.agencies(today).stream()
                .flatMap(agency -> units.stream()
                        .filter(unit -> unit.level() == agency.level())
                        .map(unit -> new GroupId(agency.code(), unit.code())))
                .toList();
    }

    /** Adds the groups that are missing and renames those whose agency or unit was; groups of what has ended stay. */
    @Transactional
    public void bringUpToDate() {
        Map<String, Group> known = new HashMap<>();
        identities.createGroupQuery().list().forEach(group -> known.put(group.getId(), group));
        for (var group : all()) {
            var name = agencies.displayName(group);
            save(known.get(group.officers()), group.officers(), name, OFFICERS_TYPE);
            save(known.get(group.leaders()), group.leaders(), "Lãnh đạo " + name, LEADERS_TYPE);
        }
    }

    private void save(@Nullable Group known, String id, String name, String type) {
        if (known != null && name.equals(known.getName())) {
            return;
        }
        var group = known == null ? identities.newGroup(id) : known;
        group.setName(name);
        group.setType(type);
        identities.saveGroup(group);
    }
}
