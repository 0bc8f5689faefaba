package vn.lienthong.processes.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.processes.agency.InvalidEntry;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VND | 500.000 | 500000 | VND",
                "VND | 500000 | 500000 | VND",
                "VND | 1.500.000 đồng | 1500000 | VND",
                "TIMES | 1,5 | 1.5 | TIMES",
                "TIMES | 2 lần | 2 | TIMES",
                "DAY | 10 | 10 | DAY",
                "DAY | 10 ngày làm việc | 10 | WORKING_DAY",
                "WORKING_DAY | 24 giờ | 24 | HOUR"
            })
    void readsWhatPeopleWrite(String unit, String entry, BigDecimal number, String read) {
        assertThat(Quantity.entered(unit, entry)).isEqualTo(new Quantity(number, read));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VND | nhiều",
                "VND | -1",
                "VND | 1,5",
                "VND | 1.5",
                "DAY | 10 đồng",
                "YEAR | 16 ngày",
                "TIMES | 1,5 lần lần",
                "VND | ''"
            })
    void refusesWhatIsNoSuchQuantity(String unit, String entry) {
        assertThatThrownBy(() -> Quantity.entered(unit, entry))
                .isInstanceOf(InvalidEntry.class)
                .hasMessageContaining("Giá trị “" + entry + "”");
    }

    @Test
    void isShownAsPeopleWriteIt() {
        assertThat(new Quantity(new BigDecimal("500000"), "VND").shown()).isEqualTo("500.000 đồng");
        assertThat(new Quantity(new BigDecimal("1.50"), "TIMES").shown()).isEqualTo("1,5 lần");
    }
}
