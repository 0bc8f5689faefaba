package vn.lienthong.workers.partner;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a partner is, and how gently it is treated.
 *
 * @param key is sent with every call
 * @param connecting until a connection stands
 * @param answering until the whole answer of a call is there
 * @param downloading the same for files
 * @param perSecond calls of this program at the most
 * @param perDay calls of this program at the most; 0: as many as the partner allows
 * @param patience how long a call may wait in place when calls come too fast
 * @param failuresPercent of the last calls after which the partner is left alone
 * @param rest how long it is left alone then
 */
public record PartnerSettings(
        @NotNull URI url,
        @NotBlank String key,
        @DefaultValue("3s") Duration connecting,
        @DefaultValue("20s") Duration answering,
        @DefaultValue("10m") Duration downloading,
        @DefaultValue("1000") @Min(1) int perSecond,
        @DefaultValue("0") @Min(0) int perDay,
        @DefaultValue("3s") Duration patience,
        @DefaultValue("60") @Min(1) @Max(100) int failuresPercent,
        @DefaultValue("10s") Duration rest) {

    /** Without the key. */
    @Override
    public String toString() {
        return url.toString();
    }
}
