package vn.lienthong.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import vn.lienthong.tests.Web.Answer;

/** A browser's session without the browser: cookies, and our CSRF token where it is asked for. */
final class Session {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(LIMIT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    static Session anonymous() {
        return new Session();
    }

    static Session signIn(Person person) {
        var session = new Session();
        var page = TOKEN.matcher(session.get("/sign-in").body());
        if (!page.find()) {
            throw new IllegalStateException("The sign-in page has no token");
        }
        var form = "username=" + person.account() + "&password=lienthong-demo&_csrf="
                + URLEncoder.encode(page.group(1), StandardCharsets.UTF_8);
        session.post("/sign-in", "application/x-www-form-urlencoded", HttpRequest.BodyPublishers.ofString(form));
        session.get("/api/rollout/start-choices?definition=none");
        return session;
    }

    Answer get(String path) {
        return send(
                request(path).header("Accept", "text/html, application/json").GET());
    }

    Answer post(String path, String contentType, HttpRequest.BodyPublisher body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .header("X-LIENTHONG-XSRF", cookie("LIENTHONG-XSRF"))
                .POST(body));
    }

    /** Puts a text where it was read at a revision. */
    Answer put(String path, String text, int revision) {
        return send(request(path)
                .header("Content-Type", "text/plain;charset=UTF-8")
                .header("If-Match", "\"" + revision + "\"")
                .header("X-LIENTHONG-XSRF", cookie("LIENTHONG-XSRF"))
                .PUT(HttpRequest.BodyPublishers.ofString(text)));
    }

    /** As the engine's web apps do it, which have a token of their own. */
    Answer postAsWebApp(String path, String contentType, HttpRequest.BodyPublisher body) {
        get("/camunda/app/cockpit/default/");
        return send(request(path)
                .header("Content-Type", contentType)
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .POST(body));
    }

    /** What a form that is sent gives to save. */
    byte[] download(String path, String form) {
        var request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-LIENTHONG-XSRF", cookie("LIENTHONG-XSRF"))
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return exchange(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    Answer postWithoutToken(String path, String contentType, HttpRequest.BodyPublisher body) {
        return send(request(path).header("Content-Type", contentType).POST(body));
    }

    private static HttpRequest.Builder request(String path) {
        URI address = SharedStack.get().processes().address().resolve(path);
        return HttpRequest.newBuilder(address).timeout(LIMIT);
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** What is downloaded from a path. */
    byte[] bytes(String path) {
        return exchange(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private Answer send(HttpRequest.Builder request) {
        var response = exchange(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), response.body(), response.headers());
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
