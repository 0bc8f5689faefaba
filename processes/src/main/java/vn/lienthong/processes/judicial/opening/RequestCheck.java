package vn.lienthong.processes.judicial.opening;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.InvalidEntry;
import vn.lienthong.processes.agency.UnitCode;
import vn.lienthong.processes.agency.UnitLevel;
import vn.lienthong.processes.judicial.opening.RequestContent.Consent;
import vn.lienthong.processes.judicial.opening.RequestContent.Person;

/** Checks what a request says, field by field, whoever sends it. */
@Component
public class RequestCheck {

    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final Pattern CONSENT_ID = Pattern.compile("[\\x21-\\x7e]{1,64}");
    private static final Pattern CITIZEN_ID = Pattern.compile("[0-9]{12}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’-]{0,99}");
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    /** The database keeps no year that is far before it. */
    private static final Instant EARLIEST_CONSENT = Instant.parse("2000-01-01T00:00:00Z");

    private static final int LONGEST_TEXT = 500;

    private static final String MISSING = "chưa nhập";

    private final Agencies agencies;
    private final Clock clock;

    RequestCheck(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** All that is wrong, in the order of the fields; empty when it can be opened. */
    public List<FieldError> errors(RequestContent content) {
        var errors = new Errors();
        errors.demand("requestId", "Mã yêu cầu", content.requestId(), REQUEST_ID, "gồm 1 đến 64 chữ, số, dấu . _ : -");
        errors.choice("subject", "Yêu cầu cho ai", content.subject(), Set.of("SELF", "CHILD", "WARD"));
        if (content.formType() == null || content.formType() < 1 || content.formType() > 2) {
            errors.add("formType", "Loại phiếu", "phải là 1 hoặc 2");
        }
        errors.text("purpose", "Mục đích", content.purpose(), true);
        person(errors, "person", "người được cấp phiếu", content.person());
        requester(errors, content);
        errors.text("organisation", "Tổ chức yêu cầu", content.organisation(), false);
        unit(errors, content.unit());
        delivery(errors, content);
        errors.optionalChoice("payment", "Cách nộp phí", content.payment(), Set.of("ONLINE", "COUNTER"));
        errors.optionalChoice("exemption", "Miễn, giảm phí", content.exemption(), Set.of("EXEMPT", "REDUCED"));
        if (Boolean.TRUE.equals(content.urgent()) && isBlank(content.organisation())) {
            errors.add("urgent", "Khẩn cấp", "chỉ dành cho cơ quan tiến hành tố tụng, cần có tổ chức yêu cầu");
        }
        consent(errors, content.consent());
        return errors.found;
    }

    /** What is wrong with a person's data alone. */
    List<FieldError> errors(Person person) {
        var errors = new Errors();
        person(errors, "person", "người này", person);
        return errors.found;
    }

    private void requester(Errors errors, RequestContent content) {
        boolean forAnother = "CHILD".equals(content.subject()) || "WARD".equals(content.subject());
        if (forAnother) {
            person(errors, "requester", "người yêu cầu", content.requester());
        } else if (content.requester() != null) {
            errors.add("requester", "Người yêu cầu", "chỉ nhập khi yêu cầu cho con hoặc người được giám hộ");
        }
    }

    private void person(Errors errors, String field, String who, @Nullable Person person) {
        if (person == null) {
            errors.add(field, "Thông tin " + who, MISSING);
            return;
        }
        errors.demand(
                field + ".citizenId", "Số định danh của " + who, person.citizenId(), CITIZEN_ID, "phải gồm 12 chữ số");
        errors.demand(
                field + ".fullName",
                "Họ và tên của " + who,
                person.fullName(),
                NAME,
                "gồm chữ, dấu cách, dấu chấm, nháy, gạch nối, dài nhất 100 ký tự");
        birth(errors, field + ".birthDate", "Ngày sinh của " + who, person.birthDate());
        errors.optionalChoice(field + ".sex", "Giới tính của " + who, person.sex(), Set.of("M", "F"));
    }

    private void birth(Errors errors, String field, String label, @Nullable LocalDate day) {
        if (day == null) {
            errors.add(field, label, MISSING);
        } else if (day.isBefore(EARLIEST_BIRTH) || day.isAfter(LocalDate.now(clock))) {
            errors.add(field, label, "phải từ năm 1900 đến hôm nay");
        }
    }

    private void unit(Errors errors, @Nullable String unit) {
        if (isBlank(unit) || unit == null) {
            errors.add("unit", "Tỉnh, thành phố", MISSING);
        } else if (!isProvince(unit)) {
            errors.add("unit", "Tỉnh, thành phố", "không có đơn vị cấp tỉnh này");
        }
    }

    private boolean isProvince(String unit) {
        try {
            return agencies.unit(new UnitCode(unit))
                    .filter(found -> found.level() == UnitLevel.PROVINCE)
                    .isPresent();
        } catch (InvalidEntry notACode) {
            return false;
        }
    }

    private static void delivery(Errors errors, RequestContent content) {
        if (!content.isElectronic() && !content.isPaper()) {
            errors.add("electronic", "Hình thức nhận", "chọn bản điện tử, bản giấy hoặc cả hai");
        }
        errors.text("postalAddress", "Địa chỉ nhận bản giấy", content.postalAddress(), content.isPaper());
    }

    private void consent(Errors errors, @Nullable Consent consent) {
        if (consent == null) {
            errors.add("consent", "Sự đồng ý của người được cấp phiếu", MISSING);
            return;
        }
        errors.demand(
                "consent.id", "Mã của sự đồng ý", consent.id(), CONSENT_ID, "gồm 1 đến 64 ký tự không dấu, không cách");
        if (consent.givenAt() == null) {
            errors.add("consent.givenAt", "Thời điểm đồng ý", MISSING);
        } else if (consent.givenAt().isAfter(clock.instant())) {
            errors.add("consent.givenAt", "Thời điểm đồng ý", "không được ở tương lai");
        } else if (consent.givenAt().isBefore(EARLIEST_CONSENT)) {
            errors.add("consent.givenAt", "Thời điểm đồng ý", "phải từ năm 2000");
        }
        errors.text("consent.scope", "Phạm vi đồng ý", consent.scope(), true);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** What was found so far. */
    private static final class Errors {

        private final List<FieldError> found = new ArrayList<>();

        void add(String field, String label, String rule) {
            found.add(new FieldError(field, "%s: %s".formatted(label, rule)));
        }

        void demand(String field, String label, @Nullable String value, Pattern form, String rule) {
            if (value == null || value.isBlank()) {
                add(field, label, MISSING);
            } else if (!form.matcher(value.strip()).matches()) {
                add(field, label, rule);
            }
        }

        void choice(String field, String label, @Nullable String value, Set<String> choices) {
            if (value == null || value.isBlank()) {
                add(field, label, MISSING);
            } else {
                optionalChoice(field, label, value, choices);
            }
        }

        void optionalChoice(String field, String label, @Nullable String value, Set<String> choices) {
            if (value != null && !choices.contains(value)) {
                add(field, label, "không có lựa chọn này");
            }
        }

        void text(String field, String label, @Nullable String value, boolean required) {
            if (value == null || value.isBlank()) {
                if (required) {
                    add(field, label, MISSING);
                }
            } else if (value.length() > LONGEST_TEXT) {
                add(field, label, "dài hơn %d ký tự".formatted(LONGEST_TEXT));
            } else if (value.chars().anyMatch(character -> character == 0)) {
                add(field, label, "có ký tự không hợp lệ");
            }
        }
    }
}
