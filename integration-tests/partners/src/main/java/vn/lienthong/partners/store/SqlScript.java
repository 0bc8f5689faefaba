package vn.lienthong.partners.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Commands of a resource, with a semicolon behind each. */
public final class SqlScript {

    private static final Pattern COMMENT = Pattern.compile("--.*");

    private SqlScript() {}

    public static List<String> commands(Class<?> place, String resource) {
        try (var text = Objects.requireNonNull(place.getResourceAsStream(resource), resource)) {
            var script = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(COMMENT.matcher(script).replaceAll("").split(";"))
                    .filter(command -> !command.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
