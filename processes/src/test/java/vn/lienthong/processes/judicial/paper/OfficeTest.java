package vn.lienthong.processes.judicial.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficeTest {

    @Test
    void namesTheProvinceOfADepartment() {
        var office = Office.of("Sở Tư pháp", "Tỉnh Bình Phước");
        assertThat(office.name()).isEqualTo("Sở Tư pháp tỉnh Bình Phước");
        assertThat(office.head()).isEqualTo("SỞ TƯ PHÁP TỈNH BÌNH PHƯỚC");
        assertThat(office.place()).isEqualTo("Bình Phước");
    }

    @Test
    void saysTheKindOfUnitOnce() {
        assertThat(Office.of("Công an tỉnh", "Tỉnh Bình Phước").name()).isEqualTo("Công an tỉnh Bình Phước");
        assertThat(Office.of("Công an tỉnh", "Thành phố Đà Nẵng").name()).isEqualTo("Công an tỉnh thành phố Đà Nẵng");
    }

    @Test
    void keepsCodesWhereNamesAreNotKnown() {
        assertThat(Office.of("CAT", "binh-phuoc").name()).isEqualTo("CAT binh-phuoc");
    }
}
