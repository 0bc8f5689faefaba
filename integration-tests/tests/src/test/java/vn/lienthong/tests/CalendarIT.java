package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The working days, as administrators change them. */
class CalendarIT {

    private static final String PAGE = "/admin/calendar";

    private final AdministratorForm administrator = new AdministratorForm();

    @Test
    void aDayThatDoesNotExistIsRefusedAndTheRestKept() {
        var page = administrator.send(
                PAGE, PAGE, Map.of("day", "30/02/2027", "kind", "HOLIDAY", "name", "Ngày lạ", "source", "Không có"));
        assertThat(page).contains("Ngày: “30/02/2027” không phải là ngày").contains("value=\"Ngày lạ\"");
    }

    @Test
    void aYearBeginsAsAProvisionalOneWithItsFirstDay() {
        var page = administrator.send(
                PAGE,
                PAGE,
                Map.of("day", "2031-01-01", "kind", "HOLIDAY", "name", "Tết Dương lịch", "source", "Bộ luật Lao động"));
        assertThat(page).contains("Thứ Tư, 01/01/2031").contains("Chưa công bố");
        assertThat(administrator.send(PAGE + "/2031/publish", PAGE, Map.of("source", "Thông báo năm 2031")))
                .contains("Thông báo năm 2031");
    }

    @Test
    void aDayThatCannotBeIsRefusedAndWhatWasEnteredStays() {
        var page = administrator.send(
                PAGE,
                PAGE,
                Map.of("day", "02/01/2030", "kind", "MAKE_UP_WORKING", "name", "Làm bù ngày lễ", "source", "x"));
        assertThat(page)
                .contains("chỉ làm bù vào thứ bảy, chủ nhật")
                .contains("value=\"Làm bù ngày lễ\"")
                .contains("value=\"02/01/2030\"");
        assertThat(page).doesNotContain("Bỏ ngày 02/01/2030");
    }
}
