package vn.lienthong.partners.judicial;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.partners.callback.Addresses;
import vn.lienthong.partners.web.JsonBody;
import vn.lienthong.partners.web.Refusal;

/**
 * Somebody's record is asked for.
 *
 * @param content all that was sent, in JSON
 * @param address that news go to
 */
record RecordRequest(String id, JsonBody content, String address) {

    private static final Pattern FORM = Pattern.compile("(?:FORM_)?([12])");
    private static final Pattern CITIZEN_ID = Pattern.compile("[0-9]{12}");
    private static final int LONGEST_ID = 64;

    /** A refusal if it is not complete. */
    static RecordRequest of(JsonBody body) {
        var request = new RecordRequest(body.text("requestId"), body, Addresses.checked(body.text("callback")));
        if (request.id().length() > LONGEST_ID) {
            throw Refusal.wrong("Trường requestId dài nhất " + LONGEST_ID + " ký tự");
        }
        if (!FORM.matcher(body.text("formType")).matches()) {
            throw Refusal.wrong("Trường formType phải là FORM_1 hoặc FORM_2");
        }
        if (!CITIZEN_ID.matcher(request.citizenId()).matches()) {
            throw Refusal.wrong("Trường person.citizenId phải có 12 chữ số");
        }
        body.text("purpose");
        request.person("fullName");
        request.person("birthDate");
        return request;
    }

    String citizenId() {
        return person("citizenId");
    }

    JsonNode person() {
        return content.object("person").content();
    }

    private String person(String field) {
        return content.object("person").text(field);
    }

    /** Whether all is told, also what has been expunged (form 2). */
    boolean tellsAll() {
        return content.text("formType").endsWith("2");
    }

    /** When the issuer has to be done; null where nobody said so. */
    @Nullable
    LocalDate dueOn() {
        var text = content.optional("dueOn");
        try {
            return text == null ? null : LocalDate.parse(text.substring(0, Math.min(text.length(), 10)));
        } catch (DateTimeParseException e) {
            throw Refusal.wrong("Trường dueOn phải là một ngày, dạng năm-tháng-ngày");
        }
    }
}
