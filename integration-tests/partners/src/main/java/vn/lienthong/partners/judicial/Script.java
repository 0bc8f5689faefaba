package vn.lienthong.partners.judicial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.partners.store.Settings;
import vn.lienthong.partners.web.Json;
import vn.lienthong.partners.web.JsonBody;
import vn.lienthong.partners.web.Refusal;

/** What is going to be said, about whom: words by citizen's number, or {@code *} for everybody else. */
final class Script {

    private static final String SETTING = "script";
    private static final String EVERYBODY = "*";
    private static final int MOST_WORDS = 50;
    private static final List<Word> USUAL = List.of(Word.ACK, Word.RESULT);

    private final Settings store;

    Script(Settings store) {
        this.store = store;
    }

    JsonNode get() {
        var kept = store.get(SETTING);
        try {
            return kept == null ? Json.MAPPER.createObjectNode() : Json.MAPPER.readTree(kept);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    void set(byte[] json) throws IOException {
        var content = JsonBody.parse(json).content();
        content.forEach(Script::words);
        store.put(SETTING, new String(json, StandardCharsets.UTF_8));
    }

    List<Word> of(String citizenId) {
        var script = get();
        var own = script.path(citizenId);
        var words = own.isMissingNode() ? script.path(EVERYBODY) : own;
        return words.isMissingNode() ? USUAL : words(words);
    }

    /** A refusal unless it is a list of words. */
    static List<Word> words(JsonNode list) {
        if (!list.isArray() || list.size() > MOST_WORDS) {
            throw Refusal.wrong("Cần một danh sách tin, nhiều nhất " + MOST_WORDS);
        }
        var words = new ArrayList<Word>(list.size());
        list.forEach(each -> words.add(Word.of(each.asText())));
        return words;
    }
}
