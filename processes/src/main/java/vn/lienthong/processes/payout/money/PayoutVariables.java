package vn.lienthong.processes.payout.money;

import org.camunda.bpm.engine.delegate.VariableScope;
import vn.lienthong.processes.engine.Refusal;

/** The typed variables of a period's case and of a commune's part; see {@code docs/payout.md}. */
record PayoutVariables(VariableScope scope) {

    private static final String PERIOD = "period";
    private static final String COMMUNE = "commune";
    private static final String FUND = "fund";
    private static final String FUNDED = "funded";

    long period() {
        return whole(PERIOD);
    }

    String commune() {
        if (scope.getVariable(COMMUNE) instanceof String commune) {
            return commune;
        }
        throw new IllegalStateException("There is no variable " + COMMUNE);
    }

    /**
     * Đồng that a form asks the period to have.
     *
     * @throws Refusal when it is not a whole number of đồng
     */
    long fund() {
        var value = scope.getVariable(FUND);
        if (value instanceof Number number && number.longValue() == number.doubleValue()) {
            return number.longValue();
        }
        return Dong.parse("Kinh phí", value == null ? "" : value.toString());
    }

    void funded(boolean funded) {
        scope.setVariable(FUNDED, funded);
    }

    private long whole(String name) {
        if (scope.getVariable(name) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("There is no variable " + name);
    }
}
