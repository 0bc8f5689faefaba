package vn.lienthong.partners.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The communes of the sample directory. */
final class SampleCommunes {

    private static final Pattern COMMUNE = Pattern.compile("code:\\s*([a-z0-9.-]+),\\s*level:\\s*commune\\b");

    private SampleCommunes() {}

    static List<String> all() {
        try (var text = Objects.requireNonNull(SampleCommunes.class.getResourceAsStream("/agencies/units.yaml"))) {
            return COMMUNE.matcher(new String(text.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
