package vn.lienthong.processes.payout.clean;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entitlement of somebody on a commune's list, as the commune sees it.
 *
 * @param version changes with every change of the row
 * @param amount đồng
 * @param reason code of why it is in the commune's hands, or excluded; null where neither
 */
public record Entry(
        long id,
        long version,
        String citizenId,
        String fullName,
        LocalDate birthDate,
        @Nullable String sex,
        String kind,
        long amount,
        String payeeRelation,
        String payeeId,
        String payeeName,
        @Nullable LocalDate payeeUntil,
        @Nullable String channel,
        @Nullable String account,
        @Nullable String accountName,
        String accountSource,
        String state,
        @Nullable String matchLevel,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** Which row, and as which version it was seen. */
    public String seen() {
        return id + ":" + version;
    }

    /** First three and last three digits. */
    public String maskedId() {
        return Words.masked(citizenId);
    }

    public String reasonWords() {
        return Reason.words(reason);
    }

    public String stateWords() {
        return Words.state(state);
    }

    public String kindWords() {
        return Words.kind(kind);
    }

    public String relationWords() {
        return Words.relation(payeeRelation);
    }

    public String levelWords() {
        return matchLevel == null ? "" : MatchLevel.valueOf(matchLevel).words();
    }

    public boolean isForSelf() {
        return payeeRelation.equals("SELF");
    }

    /** What can be decided about it now. */
    public List<Decision> decisions() {
        return Arrays.stream(Decision.values()).filter(each -> each.fits(this)).toList();
    }

    /** The keys of {@link #decisions()}, with a space between. */
    public String keys() {
        return String.join(" ", decisions().stream().map(Decision::key).toList());
    }
}
