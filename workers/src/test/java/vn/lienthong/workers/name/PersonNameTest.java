package vn.lienthong.workers.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn An, Nguyễn Văn An, EXACT",
        "Nguyễn Văn An, NGUYỄN VĂN AN, FOLDED",
        "Nguyễn Văn An, ' Nguyễn  Văn An ', FOLDED",
        "Trần Thị Hoà, Trần Thị Hòa, FOLDED",
        "Lê Thuý, Lê Thúy, FOLDED",
        "Lý Mỹ Kỳ, Lí Mĩ Kì, FOLDED",
        "Quý, Quí, FOLDED",
        "H’Bia Êban, H'Bia Êban, FOLDED",
        "Đỗ Thị Huệ, DO THI HUE, UNACCENTED",
        "Đặng Lý, DANG LI, UNACCENTED",
        "Nguyễn Văn Ân, Nguyễn Văn An, UNACCENTED",
        "Thủy, Thui, DIFFERENT",
        "Nguyễn Văn An, Nguyễn Văn Anh, DIFFERENT",
        "Nguyễn Văn An, Văn An Nguyễn, DIFFERENT"
    })
    void tellsHowFarTwoSpellingsAreTheSame(String one, String other, NameLevel level) {
        assertThat(PersonName.of(one).compare(PersonName.of(other))).isEqualTo(level);
        assertThat(PersonName.of(other).compare(PersonName.of(one))).isEqualTo(level);
    }

    @Test
    void doesNotMindHowMarksAreEncoded() {
        var decomposed = Normalizer.normalize("Nguyễn Thị Đượm", Form.NFD);
        assertThat(PersonName.of(decomposed).compare(PersonName.of("Nguyễn Thị Đượm")))
                .isEqualTo(NameLevel.EXACT);
    }

    @Test
    void writesNamesAsBanksDo() {
        assertThat(PersonName.of(" Đỗ  Thị Huệ").unaccented()).isEqualTo("DO THI HUE");
    }

    @Test
    void isNotSeenInLogs() {
        assertThat(PersonName.of("Đỗ Thị Huệ")).asString().doesNotContain("Huệ");
    }
}
