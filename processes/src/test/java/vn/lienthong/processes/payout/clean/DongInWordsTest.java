package vn.lienthong.processes.payout.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DongInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, Không đồng",
        "1, Một đồng",
        "5, Năm đồng",
        "10, Mười đồng",
        "11, Mười một đồng",
        "15, Mười lăm đồng",
        "20, Hai mươi đồng",
        "21, Hai mươi mốt đồng",
        "24, Hai mươi bốn đồng",
        "25, Hai mươi lăm đồng",
        "55, Năm mươi lăm đồng",
        "100, Một trăm đồng",
        "101, Một trăm linh một đồng",
        "105, Một trăm linh năm đồng",
        "110, Một trăm mười đồng",
        "111, Một trăm mười một đồng",
        "115, Một trăm mười lăm đồng",
        "121, Một trăm hai mươi mốt đồng",
        "1000, Một nghìn đồng",
        "1001, Một nghìn không trăm linh một đồng",
        "1010, Một nghìn không trăm mười đồng",
        "1100, Một nghìn một trăm đồng",
        "10005, Mười nghìn không trăm linh năm đồng",
        "105015, Một trăm linh năm nghìn không trăm mười lăm đồng",
        "500000, Năm trăm nghìn đồng",
        "1000000, Một triệu đồng",
        "1000001, Một triệu không trăm linh một đồng",
        "1005000, Một triệu không trăm linh năm nghìn đồng",
        "1250000, Một triệu hai trăm năm mươi nghìn đồng",
        "21021021, Hai mươi mốt triệu không trăm hai mươi mốt nghìn không trăm hai mươi mốt đồng",
        "999999999, Chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín đồng",
        "1000000000, Một tỷ đồng",
        "1000000005, Một tỷ không trăm linh năm đồng",
        "1005000000, Một tỷ không trăm linh năm triệu đồng",
        "15000500000, Mười lăm tỷ năm trăm nghìn đồng",
        "500000000000, Năm trăm tỷ đồng",
        "1000000000000, Một nghìn tỷ đồng",
        "1500000000000, Một nghìn năm trăm tỷ đồng",
        "2000000000000000000, Hai tỷ tỷ đồng"
    })
    void saysAmounts(long dong, String words) {
        assertThat(DongInWords.of(dong)).isEqualTo(words);
    }

    @Test
    void refusesWhatIsNoAmount() {
        assertThatIllegalArgumentException().isThrownBy(() -> DongInWords.of(-1));
    }
}
