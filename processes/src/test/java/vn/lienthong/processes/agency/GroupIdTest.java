package vn.lienthong.processes.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GroupIdTest {

    @Test
    void namesTheGroupsOfOfficersAndOfLeaders() {
        var group = new GroupId(new AgencyCode("UBND_XA"), new UnitCode("bu-dang.duc-phong"));
        assertThat(group.officers()).isEqualTo("UBND_XA.bu-dang.duc-phong");
        assertThat(group.leaders()).isEqualTo("UBND_XA.bu-dang.duc-phong.leaders");
    }

    @Test
    void readsBothKindsOfGroupBack() {
        var group = new GroupId(new AgencyCode("VPUB"), new UnitCode("bu-dang"));
        assertThat(GroupId.parse(group.officers())).contains(group);
        assertThat(GroupId.parse(group.leaders())).contains(group);
    }

    @Test
    void takesNoOtherGroupForAnAgency() {
        assertThat(GroupId.parse("camunda-admin")).isEmpty();
        assertThat(GroupId.parse("VPUB.Bù Đăng")).isEmpty();
    }

    @Test
    void refusesCodesWithDiacriticsAndNamesTheField() {
        assertThatThrownBy(() -> new UnitCode("bù-đăng"))
                .isInstanceOf(InvalidEntry.class)
                .hasMessageContaining("Mã đơn vị");
        assertThatThrownBy(() -> new AgencyCode("vpub")).hasMessageContaining("Mã cơ quan");
    }

    @Test
    void refusesCodesThatTheEngineCouldNotHoldOrWouldMistake() {
        assertThatThrownBy(() -> new UnitCode("a".repeat(36))).hasMessageContaining("dài hơn 35 ký tự");
        assertThatThrownBy(() -> new AgencyCode("A".repeat(21))).hasMessageContaining("dài hơn 20 ký tự");
        assertThatThrownBy(() -> new UnitCode("bu-dang.leaders")).hasMessageContaining(".leaders");
        var longest = new GroupId(new AgencyCode("A".repeat(20)), new UnitCode("a".repeat(35)));
        assertThat(longest.leaders()).hasSize(64);
    }

    @Test
    void takesOfficialCodesOnly() {
        assertThat(CaseCodePrefix.checked("H10.24")).isEqualTo("H10.24");
        assertThat(CaseCodePrefix.checked("000.24.10.H10")).isEqualTo("000.24.10.H10");
        assertThatThrownBy(() -> CaseCodePrefix.checked("h10")).hasMessageContaining("Mã ở đầu mã hồ sơ");
        assertThatThrownBy(() -> CaseCodePrefix.checked("H10..24")).isInstanceOf(InvalidEntry.class);
        assertThatThrownBy(() -> CaseCodePrefix.checked("")).isInstanceOf(InvalidEntry.class);
    }
}
