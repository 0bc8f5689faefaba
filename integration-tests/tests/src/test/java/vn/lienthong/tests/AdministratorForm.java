package vn.lienthong.tests;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sends forms of the administrators' pages, and reads the page that they lead back to. */
final class AdministratorForm {

    private final Session session = Session.signIn(Person.ADMINISTRATOR);

    /** The page as it is shown after the form was sent. */
    String send(String path, String page, Map<String, String> entries) {
        var body = entries.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(joining("&"));
        var answer = session.post(path, "application/x-www-form-urlencoded", HttpRequest.BodyPublishers.ofString(body));
        if (answer.status() != 302) {
            throw new AssertionError(path + " answered " + answer.status() + ": " + answer.body());
        }
        return page(page);
    }

    String page(String path) {
        return session.get(path).body();
    }

    int status(String path) {
        return session.get(path).status();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
