package vn.lienthong.workers.judicial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How criminal records are asked for.
 *
 * @param askAgain until an issuer is asked again for a record that is not there yet
 * @param issuers by the agency's code
 */
@ConfigurationProperties("lienthong.judicial")
@Validated
record JudicialSettings(
        @DefaultValue("30s") Duration askAgain,
        @DefaultValue Map<String, @Valid IssuerSettings> issuers) {

    /** @param publicKey the key that the issuer's records are signed with (PEM) */
    record IssuerSettings(@NotNull Path publicKey) {}
}
