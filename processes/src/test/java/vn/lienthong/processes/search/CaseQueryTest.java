package vn.lienthong.processes.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseQueryTest {

    @Test
    void takesControlCharactersForSpaces() {
        var query = CaseQuery.of("\u0000kiosk\u0000bù\nđăng", null, "bu-dang\u0000", null, null, null, null, null);
        assertThat(query.q()).isEqualTo("kiosk bù đăng");
        assertThat(query.unit()).isEqualTo("bu-dang");
    }
}
