package vn.lienthong.processes.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.agency.mybatis.DirectoryMapper;

/**
 * Keeps a group of officers and one of leaders in the identity service for every agency in every unit of its level, and
 * one of supervisors for every unit.
 */
@Component
public class AgencyGroups {

    static final String OFFICERS_TYPE = "AGENCY";
    static final String LEADERS_TYPE = "LEADERS";
    static final String SUPERVISORS_TYPE = "SUPERVISORS";

    private final Directory directory;
    private final DirectoryMapper rows;
    private final IdentityService identities;
    private final Clock clock;

    AgencyGroups(Directory directory, DirectoryMapper rows, IdentityService identities, Clock clock) {
        this.directory = directory;
        this.rows = rows;
        this.identities = identities;
        this.clock = clock;
    }

    /** All agencies in all units where they exist today. */
    public List<GroupId> all() {
        var today = LocalDate.now(clock);
        return pairs(directory.agencies(today), directory.units(today), AgencyGroups::id)
                .toList();
    }

    /**
     * Adds the groups that are missing, also of what is still to come, so that its people can be entered before; renames
     * those whose agency or unit was renamed. Groups of what has ended stay.
     */
    @Transactional
    public void bringUpToDate() {
        rows.lock();
        var today = LocalDate.now(clock);
        var agencies = directory.allAgencies(today).stream()
                .filter(agency -> !agency.endsBy(today))
                .toList();
        var units = directory.allUnits(today).stream()
                .filter(unit -> !unit.endsBy(today))
                .toList();
        Map<String, Group> known = new HashMap<>();
        identities.createGroupQuery().list().forEach(group -> known.put(group.getId(), group));
        pairs(agencies, units, Named::new).forEach(group -> {
            save(known.get(group.id().officers()), group.id().officers(), group.name(), OFFICERS_TYPE);
            save(known.get(group.id().leaders()), group.id().leaders(), "Lãnh đạo " + group.name(), LEADERS_TYPE);
        });
        units.forEach(unit -> {
            var group = Oversight.groupOf(unit.code());
            save(known.get(group), group, "Giám sát " + unit.name(), SUPERVISORS_TYPE);
        });
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

    private static <T> Stream<T> pairs(List<Agency> agencies, List<Unit> units, BiFunction<Agency, Unit, T> pair) {
        return agencies.stream().flatMap(agency -> units.stream()
                .filter(unit -> unit.level() == agency.level())
                .map(unit -> pair.apply(agency, unit)));
    }

    private static GroupId id(Agency agency, Unit unit) {
        return new GroupId(agency.code(), unit.code());
    }

    private record Named(GroupId id, String name) {

        Named(Agency agency, Unit unit) {
            this(AgencyGroups.id(agency, unit), Agencies.displayName(agency.name(), unit.name()));
        }
    }
}
