package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.tests.Web.Answer;

/** Makes accounts as {@code docs/operations.md} tells administrators to. */
final class Accounts {

    private static @Nullable Person deployer;

    private Accounts() {}

    /** A new account with the password of the demo accounts, in these groups. */
    static Person create(String... groups) {
        return create("thu-" + UUID.randomUUID(), List.of(groups));
    }

    private static Person create(String id, List<String> groups) {
        done(tries(id, "lienthong-demo"));
        for (var group : groups) {
            done(Person.ADMINISTRATOR.put("/group/" + group + "/members/" + id, Map.of()));
        }
        return new Person(id);
    }

    /** An administrator who may deploy alone, as {@link SharedStack} is set up: no other one may. */
    static synchronized Person deployer() {
        if (deployer == null) {
            deployer = create(SharedStack.DEPLOYER, List.of("camunda-admin"));
        }
        return deployer;
    }

    static Answer tries(String id, String password) {
        return Person.ADMINISTRATOR.post(
                "/user/create",
                Map.of(
                        "profile", Map.of("id", id, "firstName", "Thử", "lastName", "Nghiệm"),
                        "credentials", Map.of("password", password)));
    }

    static void leaves(Person person, String group) {
        done(Person.ADMINISTRATOR.delete("/group/" + group + "/members/" + person.account()));
    }

    static void delete(Person person) {
        done(Person.ADMINISTRATOR.delete("/user/" + person.account()));
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }
}
