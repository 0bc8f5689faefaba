package vn.lienthong.processes.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are those that Chromium measures, and the lines those that it draws. */
class LetteringTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Lập đề xuất đầu tư và danh sách nhu cầu Kiosk | 254.6
                    Lấy ý kiến, chuyển tiếp | 122.4
                    Hướng dẫn tích hợp CSDLQG về DC, đăng ký xe | 263.1
                    VP HĐND - UBND huyện (chủ trì) | 180.2
                    Mô hình 2: Tự động hóa Trung tâm hành chính công | 279.1
                    """)
    void isAsWideAsChromiumSetsIt(String text, double width) {
        assertThat(Lettering.INSIDE.width(text)).isCloseTo(width, within(0.02 * width));
    }

    @Test
    void breaksLinesWhereBpmnJsDoes() {
        assertThat(Lettering.INSIDE.lines("Lập đề xuất đầu tư và danh sách nhu cầu Kiosk", 140 - 2 * 7))
                .isEqualTo(List.of("Lập đề xuất đầu tư và", "danh sách nhu cầu", "Kiosk"));
        assertThat(Lettering.INSIDE.lines("Không có ý kiến đúng hạn", 100 - 2 * 7))
                .isEqualTo(List.of("Không có ý", "kiến đúng hạn"));
        assertThat(Lettering.OUTSIDE.lines("Ý kiến, chuyển tiếp", 66)).isEqualTo(List.of("Ý kiến,", "chuyển tiếp"));
    }

    @Test
    void cutsAWordThatIsWiderThanALine() {
        assertThat(Lettering.INSIDE.lines("Thủtụchànhchính", 40)).hasSizeGreaterThan(1);
    }

    @Test
    void hasNoLinesForNoText() {
        assertThat(Lettering.INSIDE.lines(" ", 100)).isEmpty();
    }
}
