package vn.lienthong.workers.callback;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads what partners say, in a callback or when they are asked, and leaves out all that is not known: whatever else a partner
 * sends along goes no further than here.
 */
public final class CallbackReader {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z_]{0,31}");

    private static final int LAST_NUMBER = 1_000_000;

    /** Nobody means a time before or after these, and no database keeps every year that can be written. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final ObjectReader json;

    CallbackReader(ObjectMapper json) {
        this.json = json.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /**
     * A callback.
     *
     * @throws BadCallback where it is not one
     */
    public Callback callback(String partner, Sender sender, String callbackId, byte[] body) {
        var told = object(body);
        return new Callback(
                checked(callbackId, "X-Callback-Id"),
                partner,
                checked(told.path("requestId").asText(), "requestId"),
                type(told),
                number(told),
                at(told),
                data(told, sender));
    }

    /**
     * One of the things that an issuer, asked about a request, says that it has said.
     *
     * @throws BadCallback where it is not one
     */
    public Callback news(String partner, String requestId, JsonNode told) {
        int number = number(told);
        // Said again it has the same id, so that it is known when it belongs to nothing here.
        var callbackId = requestId + "-N" + number;
        return new Callback(callbackId, partner, requestId, type(told), number, at(told), data(told, Sender.ISSUER));
    }

    /**
     * That a bill is paid, as a fee gateway says that is asked about it; its callback says the same with this number.
     *
     * @param at when it was asked
     * @param bill what it knows of the bill
     * @throws BadCallback where amount or receipt are missing
     */
    public Callback payment(String partner, String requestId, Instant at, JsonNode bill) {
        var type = CallbackType.PAID.name();
        var told = JsonNodeFactory.instance.objectNode().put("type", type);
        told.set("data", bill);
        return new Callback(requestId + "-N1", partner, requestId, type, 1, at, data(told, Sender.FEES));
    }

    private JsonNode object(byte[] body) {
        try {
            var told = json.readTree(body);
            if (told.isObject()) {
                return told;
            }
        } catch (IOException e) {
            // Jackson's message quotes what it reads.
            throw new BadCallback("Nội dung không phải JSON hợp lệ");
        }
        throw new BadCallback("Nội dung phải là một đối tượng JSON");
    }

    private static String checked(String id, String field) {
        if (!ID.matcher(id).matches()) {
            throw new BadCallback(field + " phải có từ 1 đến 64 ký tự: chữ không dấu, số, dấu chấm, gạch, hai chấm");
        }
        return id;
    }

    private static String type(JsonNode told) {
        var type = told.path("type").asText();
        if (!TYPE.matcher(type).matches()) {
            throw new BadCallback("type phải là một mã chữ in hoa, không quá 32 ký tự");
        }
        return type;
    }

    private static int number(JsonNode told) {
        var number = told.path("number");
        boolean whole = number.isIntegralNumber() && number.canConvertToInt();
        if (!whole || number.intValue() < 1 || number.intValue() > LAST_NUMBER) {
            throw new BadCallback("number phải là số nguyên từ 1 đến " + LAST_NUMBER);
        }
        return number.intValue();
    }

    private static Instant at(JsonNode told) {
        Instant at;
        try {
            at = OffsetDateTime.parse(told.path("at").asText()).toInstant();
        } catch (DateTimeException e) {
            throw new BadCallback("at phải là thời điểm theo ISO 8601, có múi giờ");
        }
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw new BadCallback("at phải từ năm 2000 đến năm 2200");
        }
        return at;
    }

    private static Map<String, Object> data(JsonNode told, Sender sender) {
        var type = CallbackType.of(told.path("type").asText());
        if (type.isEmpty()) {
            return Map.of();
        }
        if (type.get().sender() != sender) {
            throw new BadCallback("type này không phải của đối tác này");
        }
        var data = new LinkedHashMap<String, Object>();
        for (var field : type.get().needed()) {
            var value = field.of(told.path("data"));
            if (value == null) {
                throw new BadCallback("Thiếu " + field.path());
            }
            data.put(field.key(), value);
        }
        for (var field : type.get().allowed()) {
            var value = field.of(told.path("data"));
            if (value != null) {
                data.put(field.key(), value);
            }
        }
        return data;
    }
}
