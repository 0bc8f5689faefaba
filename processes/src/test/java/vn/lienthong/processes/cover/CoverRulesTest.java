package vn.lienthong.processes.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.agency.InvalidEntry;

class CoverRulesTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 24, 9, 0, 0, 0, ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final LocalDateTime TOMORROW = LocalDateTime.of(2026, 11, 25, 0, 0);

    private static final Standing OFFICER = standing("officers", "VPUB.bu-dang");
    private static final Standing LEADER = standing("officers", "VPUB.bu-dang", "VPUB.bu-dang.leaders");
    private static final Standing LEADER_ELSEWHERE = standing("VPUB.dong-phu", "VPUB.dong-phu.leaders");
    private static final Standing OFFICER_ELSEWHERE = standing("VPUB.dong-phu");
    private static final Standing STRANGER = standing("STTTT.binh-phuoc", "STTTT.binh-phuoc.leaders");

    @Test
    void anOfficerOfAnyUnitOfTheAgencyMayStandIn() {
        assertThatCode(() -> CoverRules.demandFit(cover(false), OFFICER, OFFICER_ELSEWHERE))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyOfAnotherAgencyMayStandIn() {
        refuses(() -> CoverRules.demandFit(cover(false), OFFICER, STRANGER), "cùng cơ quan");
        refuses(() -> CoverRules.demandFit(cover(false), OFFICER, standing("supervisors")), "cùng cơ quan");
    }

    @Test
    void onlyOfficersAreCovered() {
        refuses(
                () -> CoverRules.demandFit(cover(false), standing("supervisors"), OFFICER),
                "Người vắng mặt “an”: không phải cán bộ của cơ quan nào");
    }

    @Test
    void nobodyCoversThemselves() {
        var self = new NewCover("an", "an", TOMORROW, TOMORROW.plusDays(1), "Nghỉ phép", false);
        refuses(() -> CoverRules.demandFit(self, OFFICER, OFFICER), "không thể tự thay mình");
    }

    @Test
    void aLeaderIsCoveredByALeaderOrByAnOfficerWhoWasAccepted() {
        refuses(() -> CoverRules.demandFit(cover(false), LEADER, OFFICER), "không phải lãnh đạo");
        assertThatCode(() -> {
                    CoverRules.demandFit(cover(true), LEADER, OFFICER);
                    CoverRules.demandFit(cover(false), LEADER, LEADER_ELSEWHERE);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void beginsNotBeforeNow() {
        assertThat(start(NOW.toLocalDateTime().minusHours(3), TOMORROW)).isEqualTo(NOW);
        assertThat(start(TOMORROW, TOMORROW.plusDays(1))).isEqualTo(TOMORROW.atZone(NOW.getZone()));
        refuses(() -> start(NOW.toLocalDateTime().minusDays(1), TOMORROW), "Từ ngày “23/11/2026 09:00”: đã qua");
    }

    @Test
    void endsAfterItsBeginningWithinAYear() {
        refuses(() -> start(TOMORROW, TOMORROW), "phải sau lúc bắt đầu");
        refuses(() -> start(NOW.toLocalDateTime().minusHours(2), NOW.toLocalDateTime()), "đã qua");
        refuses(() -> start(TOMORROW, TOMORROW.plusDays(367)), "quá 366 ngày");
    }

    @Test
    void hasAReason() {
        refuses(() -> CoverRules.reason(" "), "Lý do “ ”: không được để trống");
        refuses(() -> CoverRules.reason("x".repeat(501)), "dài hơn 500 ký tự");
        assertThat(CoverRules.reason(" Nghỉ ốm ")).isEqualTo("Nghỉ ốm");
    }

    @Test
    void rolesDoNotPassNorDoAgenciesThatAreNotShared() {
        var absent = standing("officers", "camunda-admin", "VPUB.bu-dang", "STTTT.binh-phuoc");
        assertThat(absent.passingTo(OFFICER_ELSEWHERE, true)).containsExactly("VPUB.bu-dang");
    }

    @Test
    void leadersGroupsPassToLeadersAndAcceptedOfficersOnly() {
        assertThat(LEADER.passingTo(OFFICER_ELSEWHERE, false)).containsExactly("VPUB.bu-dang");
        assertThat(LEADER.passingTo(OFFICER_ELSEWHERE, true)).contains("VPUB.bu-dang.leaders");
        assertThat(LEADER.passingTo(LEADER_ELSEWHERE, false)).contains("VPUB.bu-dang.leaders");
    }

    private static NewCover cover(boolean officerForLeader) {
        return new NewCover("an", "binh", TOMORROW, TOMORROW.plusDays(1), "Nghỉ phép", officerForLeader);
    }

    private static ZonedDateTime start(LocalDateTime from, LocalDateTime until) {
        return CoverRules.start(new NewCover("an", "binh", from, until, "Nghỉ phép", false), NOW)
                .atZone(NOW.getZone());
    }

    private static Standing standing(String... groups) {
        return Standing.of(List.of(groups));
    }

    private static void refuses(Runnable entry, String why) {
        assertThatThrownBy(entry::run).isInstanceOf(InvalidEntry.class).hasMessageContaining(why);
    }
}
