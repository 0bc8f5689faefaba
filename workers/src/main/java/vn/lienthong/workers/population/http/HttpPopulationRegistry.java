package vn.lienthong.workers.population.http;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.workers.name.PersonName;
import vn.lienthong.workers.partner.Partner;
import vn.lienthong.workers.population.PopulationRegistry;
import vn.lienthong.workers.population.Resident;

/** The registry over HTTP and JSON, as {@code docs/partners.md} has it. */
public class HttpPopulationRegistry implements PopulationRegistry {

    private static final String PURPOSE = "WELFARE_LIST_CHECK";

    private final Partner partner;

    public HttpPopulationRegistry(Partner partner) {
        this.partner = partner;
    }

    @Override
    public Map<String, Resident> find(Collection<String> ids, String requestId, String caseCode)
            throws InterruptedException {
        var answer = partner.ask(
                "/v1/people",
                new Question(requestId, PURPOSE, ids),
                new TypeReference<Answer>() {},
                requestId,
                PURPOSE,
                caseCode);
        var residents = new HashMap<String, Resident>();
        for (var each : answer.people()) {
            residents.put(each.id(), each.resident());
        }
        return residents;
    }

    private record Question(String requestId, String purpose, Collection<String> ids) {}

    private record Answer(List<Person> people) {}

    private record Person(String id, String name, LocalDate birthDate, String status, String residence) {

        Resident resident() {
            return new Resident(PersonName.of(name), birthDate, !"DECEASED".equals(status), residence);
        }
    }
}
