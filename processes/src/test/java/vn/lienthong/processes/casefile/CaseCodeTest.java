package vn.lienthong.processes.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseCodeTest {

    @Test
    void isAgencyDayAndSerial() {
        assertThat(CaseCode.of("H10.24", LocalDate.of(2023, 11, 20), 1).value()).isEqualTo("H10.24-231120-0001");
    }

    @Test
    void refusesWhatIsNoCode() {
        assertThatThrownBy(() -> new CaseCode("H10.24/231120")).hasMessageContaining("không phải là mã hồ sơ");
    }
}
