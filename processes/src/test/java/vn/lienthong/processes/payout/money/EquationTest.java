package vn.lienthong.processes.payout.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.payout.money.mybatis.SumRow;

class EquationTest {

    @Test
    void holdsWhenEveryDongHasItsEnd() {
        var equation = new Equation(
                1_000_000,
                List.of(
                        new SumRow(PaymentState.PAID, 2, 700_000),
                        new SumRow(PaymentState.RETURNED, 1, 100_000),
                        new SumRow(PaymentState.CARRIED, 1, 200_000)));
        assertThat(equation.holds()).isTrue();
        assertThat(equation.percent()).isEqualTo(100);
    }

    @Test
    void doesNotHoldWhenADongIsMissing() {
        var equation = new Equation(1_000_000, List.of(new SumRow(PaymentState.PAID, 2, 999_999)));
        assertThat(equation.holds()).isFalse();
        assertThat(equation.open()).isEqualTo(1);
        assertThat(equation.percent()).isEqualTo(99);
        assertThat(equation.words()).endsWith("đã duyệt 1.000.000 đ, còn thiếu 1 đ");
    }

    @Test
    void saysWhenMoreWasPaidThanApproved() {
        var equation = new Equation(1_000, List.of(new SumRow(PaymentState.PAID, 1, 1_500)));
        assertThat(equation.words()).endsWith("thừa 500 đ");
        assertThat(equation.percent()).isEqualTo(100);
    }

    @Test
    void holdsForAListThatNothingWasApprovedOf() {
        assertThat(new Equation(0, List.of()).holds()).isTrue();
        assertThat(new Equation(0, List.of()).percent()).isEqualTo(100);
    }
}
