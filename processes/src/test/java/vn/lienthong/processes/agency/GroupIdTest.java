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
}
