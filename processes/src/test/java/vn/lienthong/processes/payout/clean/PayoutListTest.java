package vn.lienthong.processes.payout.clean;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.engine.Refusal;

class PayoutListTest {

    private static final Instant THEN = Instant.parse("2026-11-20T02:00:00Z");

    @Test
    void takesThreePeople() {
        var list = aList("xa", null, "phong", null);
        assertThatCode(() -> list.demandCheckerIsNotMaker(new Acting("phong", null)))
                .doesNotThrowAnyException();
        assertThatCode(() -> list.demandApproverIsNobodyBefore(new Acting("lanh-dao", "nguoi-vang")))
                .doesNotThrowAnyException();
    }

    @Test
    void rejectsListCheckedByItsMaker() {
        assertThatThrownBy(() -> aList("xa", null, null, null).demandCheckerIsNotMaker(new Acting("xa", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“xa” đã xác nhận danh sách này");
    }

    @Test
    void rejectsListApprovedByItsMakerOrChecker() {
        var list = aList("xa", null, "phong", null);
        assertThatThrownBy(() -> list.demandApproverIsNobodyBefore(new Acting("xa", null)))
                .hasMessageContaining("đã xác nhận");
        assertThatThrownBy(() -> list.demandApproverIsNobodyBefore(new Acting("phong", null)))
                .hasMessageContaining("đã thẩm tra");
    }

    @Test
    void rejectsSubstituteOfWhoWasThereBefore() {
        var list = aList("xa", null, "phong", null);
        assertThatThrownBy(() -> list.demandCheckerIsNotMaker(new Acting("nguoi-thay", "xa")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("thay “xa”");
        assertThatThrownBy(() -> list.demandApproverIsNobodyBefore(new Acting("nguoi-thay", "phong")))
                .hasMessageContaining("thay “phong”");
    }

    @Test
    void rejectsWhomASubstituteStoodInFor() {
        var list = aList("nguoi-thay", "xa", "nguoi-thay-khac", "phong");
        assertThatThrownBy(() -> list.demandCheckerIsNotMaker(new Acting("xa", null)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> list.demandApproverIsNobodyBefore(new Acting("phong", null)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> list.demandApproverIsNobodyBefore(new Acting("ai-do", "xa")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void rejectsStepOutOfOrder() {
        assertThatThrownBy(() -> aList("xa", null, null, null).demand(ListState.CHECKED))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“Xã đã xác nhận”");
    }

    private static PayoutList aList(
            String confirmedBy,
            @Nullable String confirmedFor,
            @Nullable String checkedBy,
            @Nullable String checkedFor) {
        return new PayoutList(
                1,
                "bu-dang.duc-phong",
                checkedBy == null ? ListState.CONFIRMED : ListState.CHECKED,
                1,
                confirmedBy,
                confirmedFor,
                THEN,
                checkedBy,
                checkedFor,
                checkedBy == null ? null : THEN,
                null,
                null,
                null,
                null,
                null);
    }
}
