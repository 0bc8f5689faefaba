package vn.lienthong.workers.account;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import vn.lienthong.workers.ledger.AccountResult;
import vn.lienthong.workers.ledger.EntryToVerify;
import vn.lienthong.workers.name.PersonName;

/** The search for one entry's account: candidate after candidate, until one is good. */
class Search {

    private final EntryToVerify entry;
    private final Queue<Candidate> candidates;
    private final String owner;
    private @Nullable AccountResult result;
    private @Nullable AccountResult firstRefusal;

    Search(EntryToVerify entry, List<Candidate> candidates) {
        this.entry = entry;
        this.candidates = new ArrayDeque<>(candidates);
        owner = PersonName.of(entry.payeeName()).unaccented();
        endWithoutCandidates();
    }

    /** @return the candidate that is to be verified next; null when the search has ended */
    @Nullable
    Candidate next() {
        return result == null ? candidates.peek() : null;
    }

    AccountClaim claim(Candidate candidate) {
        return new AccountClaim(candidate.account(), owner, entry.payeeId());
    }

    /** Takes what the channel says of the next candidate. */
    void found(AccountFinding finding) {
        var candidate = candidates.remove();
        if (finding.good()) {
            var name = finding.name() == null || finding.name().isBlank() ? owner : finding.name();
            result = result(candidate, name, null);
            return;
        }
        if (firstRefusal == null) {
            firstRefusal = result(candidate, entry.accountName(), finding.reason());
        }
        endWithoutCandidates();
    }

    /** @return null while it goes on */
    @Nullable
    AccountResult result() {
        return result;
    }

    /** What is said of an entry without a good account is said of the best one: that is what the commune looks at. */
    private void endWithoutCandidates() {
        if (candidates.isEmpty()) {
            result = firstRefusal == null
                    ? new AccountResult(
                            entry.entry(),
                            entry.channel(),
                            entry.account(),
                            entry.accountName(),
                            entry.accountSource(),
                            "ACCOUNT_MISSING")
                    : firstRefusal;
        }
    }

    private AccountResult result(Candidate candidate, @Nullable String name, @Nullable String reason) {
        return new AccountResult(
                entry.entry(), candidate.channel(), candidate.account(), name, candidate.source(), reason);
    }
}
