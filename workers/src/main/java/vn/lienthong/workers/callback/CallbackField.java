package vn.lienthong.workers.callback;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A field of a callback's data that may go on. All have a small bound: no record can travel in them. */
enum CallbackField {
    TEXT("text") {
        @Override
        Object read(JsonNode value) {
            return text(value, LONGEST_TEXT);
        }
    },
    REASON("reason") {
        @Override
        Object read(JsonNode value) {
            return text(value, LONGEST_TEXT);
        }
    },
    UNTIL("until") {
        @Override
        Object read(JsonNode value) {
            var text = text(value, LONGEST_ID);
            if (!isDay(text) && !isMoment(text)) {
                throw new BadCallback(path() + " phải là một ngày (yyyy-MM-dd)");
            }
            return text;
        }
    },
    RESULT_ID("resultId") {
        @Override
        Object read(JsonNode value) {
            return text(value, LONGEST_ID);
        }
    },
    RECEIPT("receipt") {
        @Override
        Object read(JsonNode value) {
            return text(value, LONGEST_ID);
        }
    },
    AMOUNT("amount") {
        @Override
        Object read(JsonNode value) {
            if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
                throw new BadCallback(path() + " phải là số nguyên đồng, không âm");
            }
            return value.longValue();
        }
    };

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_ID = 64;

    private final String key;

    CallbackField(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    String path() {
        return "data." + key;
    }

    /** @throws BadCallback where it is not what the field holds */
    abstract Object read(JsonNode value);

    /** @return null where the field is not there */
    @Nullable
    Object of(JsonNode data) {
        var value = data.path(key);
        return value.isMissingNode() || value.isNull() ? null : read(value);
    }

    String text(JsonNode value, int longest) {
        var text = value.isTextual() ? Normalizer.normalize(value.textValue(), Normalizer.Form.NFC) : "";
        if (text.isBlank() || text.codePointCount(0, text.length()) > longest) {
            throw new BadCallback(path() + " phải là chữ, từ 1 đến " + longest + " ký tự");
        }
        if (text.chars().anyMatch(CallbackField::isForbidden)) {
            throw new BadCallback(path() + " có ký tự điều khiển");
        }
        return text;
    }

    /** PostgreSQL keeps no NUL; other control characters have no business in a text. */
    private static boolean isForbidden(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isMoment(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
