package vn.lienthong.workers.callback.gateway;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;
import vn.lienthong.workers.callback.Sender;

/**
 * The gateway that partners call us back at.
 *
 * @param port 0: any that is free
 * @param bind address that it listens at
 * @param keyStore its certificate and key (PKCS 12)
 * @param partners who may call, and as what
 * @param secrets what each signs with; letters' case and dashes in the names do not matter, for names of environment variables
 *     keep neither. A partner without one is not let in
 * @param window how far a callback's time may be from ours
 * @param most bytes of a callback
 * @param atOnce callbacks that are being taken; more are to come again
 * @param patience until a callback was read, kept and answered
 * @param threads that read and answer; none waits for Kafka
 */
@ConfigurationProperties("lienthong.gateway")
@Validated
record GatewaySettings(
        @Min(0) @Max(65535) int port,
        @DefaultValue("0.0.0.0") @NotBlank String bind,
        @NotNull Path keyStore,
        @NotBlank String keyStorePassword,
        @NotEmpty Map<String, Sender> partners,
        @DefaultValue Map<String, String> secrets,
        @DefaultValue("5m") Duration window,
        @DefaultValue("64KB") DataSize most,
        @DefaultValue("512") @Min(1) int atOnce,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("16") @Min(2) int threads) {

    /** Without passwords and secrets. */
    @Override
    public String toString() {
        return bind + ":" + port;
    }
}
