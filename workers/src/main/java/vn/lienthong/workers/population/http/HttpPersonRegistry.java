package vn.lienthong.workers.population.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.ledger.Identity.Residence;
import vn.lienthong.workers.name.PersonName;
import vn.lienthong.workers.partner.Envelope;
import vn.lienthong.workers.partner.PartnerAnswer;
import vn.lienthong.workers.partner.PersonLine;
import vn.lienthong.workers.population.PersonRegistry;
import vn.lienthong.workers.population.Resident;
import vn.lienthong.workers.task.Unfinished;

/** One person over HTTP and JSON, as {@code docs/partners.md} has it. */
public class HttpPersonRegistry implements PersonRegistry {

    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final int MOST_RESIDENCES = 200;

    private final PersonLine line;

    public HttpPersonRegistry(PersonLine line) {
        this.line = line;
    }

    @Override
    public Optional<Person> find(String id, @Nullable String relatedId, String requestId, Envelope envelope)
            throws InterruptedException {
        var question = new Question(requestId, envelope.purpose(), envelope.consent(), id, relatedId);
        var answer = line.post("/v1/person", question, requestId, envelope);
        if (answer.status() == NOT_FOUND && isUnknown(answer)) {
            return Optional.empty();
        }
        if (answer.status() == FORBIDDEN) {
            throw Unfinished.stuck(line.partner().name()
                    + " không cho tra cứu: thiếu mục đích hoặc sự đồng ý của công dân, cần kiểm tra yêu cầu");
        }
        if (!answer.ok()) {
            throw line.partner().refused(answer);
        }
        var told = line.partner().read(answer.body(), new TypeReference<Told>() {});
        return Optional.of(told.person(id, line));
    }

    /** A path that is wrong is not found either. */
    private boolean isUnknown(PartnerAnswer answer) {
        return "NOT_FOUND"
                .equals(line.partner()
                        .read(answer.body(), new TypeReference<Refusal>() {})
                        .code());
    }

    private record Refusal(@Nullable String code) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Question(
            String requestId,
            String purpose,
            @Nullable String consentId,
            String id,
            @Nullable String relatedId) {

        @Override
        public String toString() {
            return "a question";
        }
    }

    private record Told(
            String id,
            String name,
            LocalDate birthDate,
            String status,
            boolean foreigner,
            @Nullable List<Residence> residences,
            boolean abroad,
            @Nullable Relation relation) {

        /** An answer about somebody else is not believed. */
        Person person(String asked, PersonLine line) {
            var lived = residences == null ? List.<Residence>of() : residences;
            if (!asked.equals(id) || lived.size() > MOST_RESIDENCES) {
                throw Unfinished.stuck(line.partner().name() + " trả lời về người khác hoặc quá dài, không được tin");
            }
            // Where somebody lives now is not asked for: only where they lived.
            var resident = new Resident(PersonName.of(name), birthDate, !"DECEASED".equals(status), "");
            return new Person(resident, foreigner, abroad, lived, relation == null ? Relation.NONE : relation);
        }
    }
}
