package vn.lienthong.processes.payout.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTest {

    @Test
    void writesNumbersAndCodes() {
        assertThat(Literals.fill("a = ? and b = ? and c = ?", List.of(7L, "bu-dang.duc-phong", -3)))
                .isEqualTo("a = (7) and b = 'bu-dang.duc-phong' and c = (-3)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a'b", "a\\b", "a b", "a;b", "a\nb", "a$b", "ă", "-a", "a?b"})
    void takesNothingThatCouldEndALiteral(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Literals.fill("a = ?", List.of(text)));
    }

    @Test
    void takesNothingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> Literals.fill("a = ?", List.of(1.5)));
        assertThatIllegalArgumentException().isThrownBy(() -> Literals.fill("a = ?", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Literals.fill("a = 1", List.of(1L)));
    }
}
