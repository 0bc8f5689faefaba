package vn.lienthong.tests.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.lienthong.tests.SharedStack;

class ApplicationsIT {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();

    @Test
    void bothApplicationsAreHealthy() throws Exception {
        var stack = SharedStack.running();

        assertThat(health(stack.processes().address())).contains("\"UP\"");
        assertThat(health(stack.workers().address())).contains("\"UP\"");
    }

    private String health(URI application) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(application.resolve("/actuator/health"))
                .timeout(LIMIT)
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }
}
