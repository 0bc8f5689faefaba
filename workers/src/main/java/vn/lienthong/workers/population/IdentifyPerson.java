package vn.lienthong.workers.population;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.ledger.Identity;
import vn.lienthong.workers.ledger.Identity.Relation;
import vn.lienthong.workers.ledger.JudicialLedger;
import vn.lienthong.workers.ledger.PersonToIdentify;
import vn.lienthong.workers.ledger.PersonToIdentify.Subject;
import vn.lienthong.workers.name.NameLevel;
import vn.lienthong.workers.name.PersonName;
import vn.lienthong.workers.partner.Envelope;
import vn.lienthong.workers.partner.RequestId;
import vn.lienthong.workers.population.PersonRegistry.Person;

/**
 * Compares the person whom a request is about with the registry, and whoever asks for a child or ward as well: the consent is
 * theirs. That somebody is unknown or another is a result, not a failure.
 */
class IdentifyPerson {

    private static final String PURPOSE = "JUDICIAL_RECORD_IDENTITY";

    private final JudicialLedger ledger;
    private final PersonRegistry registry;
    private final Clock clock;

    IdentifyPerson(JudicialLedger ledger, PersonRegistry registry, Clock clock) {
        this.ledger = ledger;
        this.registry = registry;
        this.clock = clock;
    }

    void identify(long request) throws InterruptedException {
        var envelope = ledger.request(request).envelope(PURPOSE);
        var claimed = ledger.person(request);
        var found = find(request, claimed.citizenId(), claimed.requesterId(), claimed, envelope);
        var doubt = claimed.subject() == Subject.SELF ? null : requesterDoubt(request, claimed, envelope);
        var identity = found.map(person -> identity(claimed, person, doubt)).orElseGet(() -> unknown(claimed));
        ledger.identified(request, identity);
    }

    private static Identity identity(PersonToIdentify claimed, Person person, @Nullable String requesterDoubt) {
        var resident = person.resident();
        var name = PersonName.of(claimed.fullName()).compare(resident.name());
        boolean born = resident.birthDate().equals(claimed.birthDate());
        var relation = relation(claimed.subject(), person.relation(), requesterDoubt);
        var doubt = doubt(resident, name, born);
        return new Identity(
                // A level alone has to say whether there is a doubt: another birth date may be another person.
                resident.alive() && !born ? Level.ID_ONLY : Level.of(resident, name),
                doubt == null ? requesterDoubt : doubt,
                relation,
                person.foreigner(),
                person.abroad(),
                person.residences());
    }

    private static @Nullable String doubt(Resident resident, NameLevel name, boolean born) {
        if (!resident.alive()) {
            return Level.DECEASED;
        }
        if (name == NameLevel.DIFFERENT) {
            return "NAME_MISMATCH";
        }
        return born ? null : "DOB_MISMATCH";
    }

    private static Relation relation(
            Subject subject, PersonRegistry.Relation registered, @Nullable String requesterDoubt) {
        boolean confirmed = requesterDoubt == null
                && switch (subject) {
                    case SELF -> false;
                    case CHILD -> registered == PersonRegistry.Relation.PARENT;
                    case WARD -> registered == PersonRegistry.Relation.GUARDIAN;
                };
        if (subject == Subject.SELF) {
            return Relation.NONE;
        }
        return confirmed ? Relation.CONFIRMED : Relation.UNCONFIRMED;
    }

    private static Identity unknown(PersonToIdentify claimed) {
        var relation = claimed.subject() == Subject.SELF ? Relation.NONE : Relation.UNCONFIRMED;
        return new Identity(Level.NONE, "ID_NOT_FOUND", relation, false, false, List.of());
    }

    /** Whoever asks for somebody else has to be alive and to be who they say. */
    private @Nullable String requesterDoubt(long request, PersonToIdentify claimed, Envelope envelope)
            throws InterruptedException {
        var id = claimed.requesterId();
        var name = claimed.requesterName();
        if (id == null || name == null) {
            return "REQUESTER_NOT_FOUND";
        }
        var requester = find(request, id, null, claimed, envelope);
        if (requester.isEmpty()) {
            return "REQUESTER_NOT_FOUND";
        }
        var resident = requester.get().resident();
        if (!resident.alive()) {
            return "REQUESTER_DECEASED";
        }
        return PersonName.of(name).compare(resident.name()) == NameLevel.DIFFERENT ? "REQUESTER_MISMATCH" : null;
    }

    /** Another question when the data was mended, and on another day, when the registry may have been. */
    private Optional<Person> find(
            long request, String id, @Nullable String relatedId, PersonToIdentify claimed, Envelope envelope)
            throws InterruptedException {
        var content = List.of(
                "identify",
                request,
                LocalDate.now(clock),
                id,
                String.valueOf(relatedId),
                claimed.fullName(),
                claimed.birthDate());
        return registry.find(id, relatedId, RequestId.of(content), envelope);
    }
}
