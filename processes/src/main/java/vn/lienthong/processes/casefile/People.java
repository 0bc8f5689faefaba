package vn.lienthong.processes.casefile;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/**
 * Names of the people who acted on cases. Whoever may read a case may read these names, though not the list of all
 * users: so they are asked for as a native query, which the engine answers to everybody.
 */
@Component
public class People {

    private static final String BY_ID = "select * from act_id_user where id_ in (%s)";

    private final IdentityService identities;

    People(IdentityService identities) {
        this.identities = identities;
    }

    /** Full names by user id; ids that are not known, and those of the system, are left out. */
    public Map<String, String> names(Collection<String> userIds) {
        if (userIds.isEmpty()) {
            return Map.of();
        }
        var query = identities.createNativeUserQuery();
        var places = new StringBuilder();
        int number = 0;
        for (var id : userIds) {
            var place = "id" + number++;
            places.append(places.isEmpty() ? "#{" : ", #{").append(place).append('}');
            query.parameter(place, id);
        }
        return query.sql(BY_ID.formatted(places)).list().stream()
                .collect(Collectors.toMap(User::getId, user -> user.getFirstName() + " " + user.getLastName()));
    }
}
