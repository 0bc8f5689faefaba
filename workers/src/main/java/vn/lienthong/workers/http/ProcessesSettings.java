package vn.lienthong.workers.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the process application is, and as whom the workers come.
 *
 * @param url without a path, for example {@code http://127.0.0.1:8080}
 * @param account the service account
 * @param password its password; set as {@code lienthong.services.workers.password}
 * @param connecting until a connection stands
 * @param answering until the whole answer of a call is there
 */
@ConfigurationProperties("lienthong.processes")
@Validated
public record ProcessesSettings(
        @NotNull URI url,
        @DefaultValue("workers") @NotBlank String account,
        @NotBlank String password,
        @DefaultValue("3s") Duration connecting,
        @DefaultValue("30s") Duration answering) {

    /** A request to a path below the application, with the account's credentials. */
    public HttpRequest.Builder request(String path) {
        var credentials = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(url.resolve(path))
                .timeout(answering)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return account + " at " + url;
    }
}
