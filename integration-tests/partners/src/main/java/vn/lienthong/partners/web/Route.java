package vn.lienthong.partners.web;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is done for a method and a path.
 *
 * @param path segments, those in braces stand for any: {@code /v1/pain002/{msgId}}
 */
public record Route(String method, String path, Handler handler) {

    /** Carries a call out. */
    @FunctionalInterface
    public interface Handler {
        Answer handle(Call call) throws IOException;
    }

    public static Route get(String path, Handler handler) {
        return new Route("GET", path, handler);
    }

    public static Route post(String path, Handler handler) {
        return new Route("POST", path, handler);
    }

    public static Route put(String path, Handler handler) {
        return new Route("PUT", path, handler);
    }

    public static Route delete(String path, Handler handler) {
        return new Route("DELETE", path, handler);
    }

    /** What the braces stand for, if the path is of this route. */
    Optional<Map<String, String>> match(String rawPath) {
        var mine = path.split("/", -1);
        var given = rawPath.split("/", -1);
        if (mine.length != given.length) {
            return Optional.empty();
        }
        var placeholders = new HashMap<String, String>();
        for (var i = 0; i < mine.length; i++) {
            if (mine[i].startsWith("{")) {
                placeholders.put(
                        mine[i].substring(1, mine[i].length() - 1),
                        URLDecoder.decode(given[i], StandardCharsets.UTF_8));
            } else if (!mine[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(placeholders);
    }
}
