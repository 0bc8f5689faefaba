package vn.lienthong.processes.payout.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.processes.engine.Refusal;

class DongTest {

    @Test
    void groupsThousandsWithPoints() {
        assertThat(Dong.shown(1_234_567)).isEqualTo("1.234.567 đ");
        assertThat(Dong.shown(0)).isEqualTo("0 đ");
        assertThat(Dong.shown(-500)).isEqualTo("-500 đ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234567          | 1234567
            1.234.567        | 1234567
            1,234,567 đ      | 1234567
            500.000 đồng     | 500000
            ' 999999999999 ' | 999999999999
            """)
    void readsAmountsAsPeopleWriteThem(String entered, long amount) {
        assertThat(Dong.parse("Kinh phí", entered)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "1.23.456", "12,34", "một triệu", "1e9", "99999999999999999999999999"})
    void refusesWhatIsNoWholeAmount(String entered) {
        assertThatThrownBy(() -> Dong.parse("Kinh phí", entered))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Kinh phí");
    }
}
