package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What the law sets, as administrators change it from a day on. */
@ResourceLock(Shared.ISSUERS)
class ParameterIT {

    private static final String PAGE = "/admin/parameters";
    private static final String BASE = PAGE + "/parameters/SOCIAL_PENSION_BASE";

    private final AdministratorForm administrator = new AdministratorForm();

    @Test
    void aValueChangesFromADayOnAndTheChangeIsTakenBackWhileItIsToCome() {
        var changed = administrator.send(
                BASE, PAGE, Map.of("value", "650.000", "from", "01/07/2090", "source", "Nghị định thử"));
        assertThat(changed).contains("650.000 đồng", "từ 01/07/2090", "Nghị định thử", "chưa có hiệu lực");

        var undone = administrator.send(BASE + "/undo", PAGE, Map.of());
        assertThat(undone).doesNotContain("từ 01/07/2090").contains("hoàn tác");
    }

    @Test
    void aCoefficientMayHaveParts() {
        var category = PAGE + "/welfare-categories/BTXH.TE";
        assertThat(administrator.send(
                        category, PAGE, Map.of("value", "1,75", "from", "01/07/2090", "source", "Nghị định thử")))
                .contains("1,75 lần");
        assertThat(administrator.send(category + "/undo", PAGE, Map.of())).doesNotContain("từ 01/07/2090");
    }

    @Test
    void aLimitMayBeSetInWorkingDays() {
        var limit = PAGE + "/parameters/JUDICIAL_LIMIT_LONG";
        assertThat(administrator.send(
                        limit,
                        PAGE,
                        Map.of("value", "12 ngày làm việc", "from", "01/07/2090", "source", "Nghị định thử")))
                .contains("12 ngày làm việc");
        assertThat(administrator.send(limit, PAGE, Map.of("value", "12 lần", "from", "01/07/2090", "source", "x")))
                .contains("Giá trị “12 lần”: phải tính bằng ngày");
        assertThat(administrator.send(limit + "/undo", PAGE, Map.of())).contains("hoàn tác");
    }

    @Test
    void aRoleIsHandedOverToAnotherAgency() {
        var role = PAGE + "/roles/JUDICIAL_RECORD_ISSUER";
        assertThat(administrator.send(
                        role, PAGE, Map.of("value", "C06", "from", "01/07/2090", "source", "Bàn giao thử")))
                .contains("Bàn giao thử", "(C06)");
        assertThat(administrator.send(role, PAGE, Map.of("value", "KHONG_CO", "from", "01/07/2091", "source", "x")))
                .contains("Giá trị “KHONG_CO”: không phải là mã của một cơ quan");
        assertThat(administrator.send(role + "/undo", PAGE, Map.of())).contains("hoàn tác");
    }

    @Test
    void whatIsWrongIsRefusedWithItsField() {
        assertThat(administrator.send(BASE, PAGE, Map.of("value", "nhiều", "from", "01/07/2090", "source", "x")))
                .contains("Giá trị “nhiều”: không phải là số");
        assertThat(administrator.send(BASE, PAGE, Map.of("value", "1,5", "from", "01/07/2090", "source", "x")))
                .contains("Giá trị “1,5”: phải là số nguyên");
        assertThat(administrator.send(BASE, PAGE, Map.of("value", "1", "from", "01/07/1990", "source", "x")))
                .contains("Từ ngày “01/07/1990”: phải từ ngày");
        assertThat(administrator.send(BASE, PAGE, Map.of("value", "1", "from", "01/07/2090", "source", " ")))
                .contains("Căn cứ");
        assertThat(administrator.page(PAGE)).doesNotContain("01/07/1990");
    }

    @Test
    void onlyAdministratorsHaveThePage() {
        assertThat(Session.signIn(Person.C06).get(PAGE).status()).isEqualTo(403);
    }
}
