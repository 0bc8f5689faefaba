package vn.lienthong.workers.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.lienthong.workers.ledger.AccountSource;
import vn.lienthong.workers.ledger.EntryToVerify;

/**
 * An account that a payee might be paid to.
 *
 * @param channel code
 */
record Candidate(String channel, String account, AccountSource source) {

    /**
     * The accounts of an entry, the best first: what the commune entered, what the payee chose in VNeID, what the list has;
     * among those of VNeID the channels' ranks decide. Channels that there are not today are left out.
     *
     * @param ranks of channels by code
     */
    static List<Candidate> of(EntryToVerify entry, List<WelfareAccount> chosen, Map<String, Integer> ranks) {
        var all = new ArrayList<Candidate>();
        if (entry.channel() != null && entry.account() != null) {
            all.add(new Candidate(entry.channel(), entry.account(), entry.accountSource()));
        }
        for (var each : chosen) {
            all.add(new Candidate(each.channel(), each.account(), AccountSource.VNEID));
        }
        var seen = new HashSet<String>();
        return all.stream()
                .filter(each -> ranks.containsKey(each.channel()))
                .sorted(Comparator.comparingInt(Candidate::precedence)
                        .thenComparingInt(each -> ranks.getOrDefault(each.channel(), Integer.MAX_VALUE)))
                .filter(each -> seen.add(each.channel() + " " + each.account()))
                .toList();
    }

    private int precedence() {
        return switch (source) {
            case COMMUNE -> 0;
            case VNEID -> 1;
            case LIST -> 2;
        };
    }

    /** Nobody's data in logs. */
    @Override
    public String toString() {
        return "an account at " + channel;
    }
}
