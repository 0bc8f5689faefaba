package vn.lienthong.workers.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienthong.workers.ledger.AccountResult;
import vn.lienthong.workers.ledger.Channel;
import vn.lienthong.workers.ledger.Chunk;
import vn.lienthong.workers.ledger.EntryLedger;
import vn.lienthong.workers.ledger.EntryToVerify;
import vn.lienthong.workers.ledger.OrderLedger;
import vn.lienthong.workers.partner.RequestId;
import vn.lienthong.workers.task.Unfinished;

/**
 * Finds a verified account for each entry of a chunk. All entries go together, round by round, so that a channel is asked
 * once for many. A channel that fails holds up its own entries only: the others' results are written before.
 */
class VerifyChunk {

    private final EntryLedger entries;
    private final OrderLedger orders;
    private final WelfareAccounts welfareAccounts;
    private final Map<String, AccountVerifier> verifiers;
    private final AccountSettings settings;
    private final Clock clock;

    /** @param verifiers by channel code */
    VerifyChunk(
            EntryLedger entries,
            OrderLedger orders,
            WelfareAccounts welfareAccounts,
            Map<String, AccountVerifier> verifiers,
            AccountSettings settings,
            Clock clock) {
        this.entries = entries;
        this.orders = orders;
        this.welfareAccounts = welfareAccounts;
        this.verifiers = verifiers;
        this.settings = settings;
        this.clock = clock;
    }

    void verify(Chunk chunk) throws InterruptedException {
        var searches = searches(chunk);
        var failed = new HashMap<String, Unfinished>();
        var channels = waiting(searches, failed.keySet());
        while (!channels.isEmpty()) {
            for (var channel : channels) {
                try {
                    ask(channel, searches, chunk);
                } catch (Unfinished failure) {
                    failed.put(channel, failure);
                }
            }
            channels = waiting(searches, failed.keySet());
        }
        write(chunk, searches);
        if (!failed.isEmpty()) {
            throw failed.values().iterator().next();
        }
    }

    private List<Search> searches(Chunk chunk) throws InterruptedException {
        var todo = entries.toVerify(chunk);
        if (todo.isEmpty()) {
            return List.of();
        }
        var ranks = orders.channels().stream().collect(Collectors.toMap(Channel::code, Channel::rank));
        var chosen = chosen(chunk, todo);
        return todo.stream()
                .map(entry ->
                        new Search(entry, Candidate.of(entry, chosen.getOrDefault(entry.payeeId(), List.of()), ranks)))
                .toList();
    }

    private Map<String, List<WelfareAccount>> chosen(Chunk chunk, List<EntryToVerify> todo)
            throws InterruptedException {
        var ids = todo.stream().map(EntryToVerify::payeeId).distinct().toList();
        var chosen = new HashMap<String, List<WelfareAccount>>();
        for (var part : parts(ids)) {
            chosen.putAll(welfareAccounts.find(part, requestId("welfare-accounts", chunk, part), chunk.caseCode()));
        }
        return chosen;
    }

    private static Set<String> waiting(List<Search> searches, Set<String> failed) {
        var channels = new LinkedHashSet<String>();
        for (var search : searches) {
            var candidate = search.next();
            if (candidate != null && !failed.contains(candidate.channel())) {
                channels.add(candidate.channel());
            }
        }
        return channels;
    }

    private void ask(String channel, List<Search> searches, Chunk chunk) throws InterruptedException {
        var verifier = verifiers.get(channel);
        if (verifier == null) {
            throw Unfinished.stuck("Chưa khai báo kết nối tới kênh chi trả " + channel);
        }
        var asking = searches.stream().filter(search -> asks(search, channel)).toList();
        for (var part : parts(asking)) {
            ask(verifier, part, channel, chunk);
        }
    }

    private static boolean asks(Search search, String channel) {
        var candidate = search.next();
        return candidate != null && candidate.channel().equals(channel);
    }

    private void ask(AccountVerifier verifier, List<Search> part, String channel, Chunk chunk)
            throws InterruptedException {
        var claims = new ArrayList<AccountClaim>();
        for (var search : part) {
            var candidate = search.next();
            if (candidate != null) {
                claims.add(search.claim(candidate));
            }
        }
        var content = new ArrayList<Object>();
        claims.forEach(claim -> content.addAll(List.of(claim.account(), claim.name(), claim.citizenId())));
        var findings = verifier.verify(claims, requestId(channel, chunk, content), chunk.caseCode());
        for (int i = 0; i < part.size(); i++) {
            part.get(i).found(findings.get(i));
        }
    }

    private void write(Chunk chunk, List<Search> searches) throws InterruptedException {
        var results = new ArrayList<AccountResult>();
        for (var search : searches) {
            var result = search.result();
            if (result != null) {
                results.add(result);
            }
        }
        if (!results.isEmpty()) {
            entries.verified(chunk, results);
        }
    }

    /** Another one on another day: accounts are opened and closed. */
    private String requestId(String what, Chunk chunk, List<?> content) {
        var all = new ArrayList<Object>(List.of("verify", what, chunk, LocalDate.now(clock)));
        all.addAll(content);
        return RequestId.of(all);
    }

    private <T> List<List<T>> parts(List<T> all) {
        var parts = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += settings.batch()) {
            parts.add(all.subList(from, Math.min(from + settings.batch(), all.size())));
        }
        return parts;
    }
}
