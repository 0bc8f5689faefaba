package vn.lienthong.workers.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people are paid.
 *
 * @param signingKey our private key (PEM, PKCS 8, an elliptic curve)
 * @param debtorName who pays
 * @param debtorAccount whose money it is, where a channel has no other account of ours
 * @param jsonChannels codes of the channels that take JSON; all others take ISO 20022
 * @param portion rows that are written to the ledger at once
 * @param askAgain until a channel is asked again; longer for older orders
 * @param longestPause between two questions
 * @param unbookedAfter how long after its value date, and after the answer, an accepted payment may be in no statement
 * @param channels by code
 */
@ConfigurationProperties("lienthong.payment")
@Validated
record PaymentSettings(
        @NotNull Path signingKey,
        @NotBlank @Size(max = 140) String debtorName,
        @NotBlank @Size(max = 34) String debtorAccount,
        @DefaultValue({"VIDT", "MM", "BUUDIEN"}) Set<String> jsonChannels,
        @DefaultValue("1000") @Min(1) @Max(10_000) int portion,
        @DefaultValue("2s") Duration askAgain,
        @DefaultValue("1m") Duration longestPause,
        @DefaultValue("24h") Duration unbookedAfter,
        @DefaultValue Map<String, @Valid ChannelSettings> channels) {

    /**
     * @param publicKey the key that the channel's answers are signed with (PEM)
     * @param debtorAccount our account there
     */
    record ChannelSettings(
            @NotNull Path publicKey,
            @Nullable @Size(max = 34) String debtorAccount) {}
}
