package vn.lienthong.workers.population;

import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.ledger.EntryToMatch;
import vn.lienthong.workers.ledger.MatchResult;
import vn.lienthong.workers.name.NameLevel;
import vn.lienthong.workers.name.PersonName;

/** Compares an entry with what the registry knows of its beneficiary and of its payee. */
class Matching {

    private final Map<String, Resident> residents;
    private final Predicate<String> covered;

    /** @param covered whether the programme pays people of a residence */
    Matching(Map<String, Resident> residents, Predicate<String> covered) {
        this.residents = residents;
        this.covered = covered;
    }

    MatchResult match(EntryToMatch entry) {
        var person = residents.get(entry.citizenId());
        if (person == null) {
            return new MatchResult(entry.entry(), Level.NONE, "ID_NOT_FOUND");
        }
        var name = PersonName.of(entry.fullName()).compare(person.name());
        var level = Level.of(person, name);
        var reason = reason(entry, person, name);
        return new MatchResult(entry.entry(), level, reason == null ? payeeReason(entry) : reason);
    }

    private @Nullable String reason(EntryToMatch entry, Resident person, NameLevel name) {
        if (!person.alive() && !entry.forFuneral()) {
            return Level.DECEASED;
        }
        if (name == NameLevel.DIFFERENT) {
            return "NAME_MISMATCH";
        }
        if (!person.birthDate().equals(entry.birthDate())) {
            return "DOB_MISMATCH";
        }
        return covered.test(person.residence()) ? null : "MOVED";
    }

    /** A payee may live anywhere, but has to be alive and to be who the list says. */
    private @Nullable String payeeReason(EntryToMatch entry) {
        if (!entry.hasPayee()) {
            return null;
        }
        var payee = residents.get(entry.payeeId());
        if (payee == null) {
            return "PAYEE_NOT_FOUND";
        }
        if (!payee.alive()) {
            return "PAYEE_DECEASED";
        }
        var name = PersonName.of(entry.payeeName()).compare(payee.name());
        return name == NameLevel.DIFFERENT ? "PAYEE_MISMATCH" : null;
    }
}
