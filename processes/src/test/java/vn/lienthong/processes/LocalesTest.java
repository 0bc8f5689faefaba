package vn.lienthong.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The web apps' Vietnamese texts against the English ones that come with this version of Camunda. */
class LocalesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|%[sd]|</?(a|b|strong|br|code)\\b");

    private final ObjectMapper json = new ObjectMapper().enable(JsonParser.Feature.ALLOW_TRAILING_COMMA);

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void vietnameseHasEveryKeyOfEnglish(String app) throws IOException {
        assertThat(keys(read(app, "vi"))).isEqualTo(keys(read(app, "en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void vietnameseKeepsPlaceholdersAndIsNfc(String app) throws IOException {
        var english = read(app, "en");
        read(app, "vi").fields().forEachRemaining(text -> {
            var vietnamese = text.getValue().asText();
            assertThat(Normalizer.isNormalized(vietnamese, Normalizer.Form.NFC))
                    .as(text.getKey())
                    .isTrue();
            assertThat(placeholders(vietnamese))
                    .as(text.getKey())
                    .isEqualTo(placeholders(english.path(text.getKey()).asText()));
        });
    }

    private static TreeSet<String> placeholders(String text) {
        var found = new TreeSet<String>();
        var matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group().replace(" ", ""));
        }
        return found;
    }

    private static TreeSet<String> keys(JsonNode texts) {
        var keys = new TreeSet<String>();
        texts.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private JsonNode read(String app, String language) throws IOException {
        var name = "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language);
        try (var content = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(name), name)) {
            // Some of the vendor's files begin with a byte order mark.
            var text = new String(content.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
            return json.readTree(text).path("labels");
        }
    }
}
