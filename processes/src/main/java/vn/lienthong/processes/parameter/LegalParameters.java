package vn.lienthong.processes.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.parameter.mybatis.ParameterMapper;

/** What the law sets, as of a day. A case is held to the day that it is about, never to today. */
@Component
public class LegalParameters {

    private final ParameterMapper rows;

    LegalParameters(ParameterMapper rows) {
        this.rows = rows;
    }

    /**
     * A parameter's value on a day, in the unit of its row (đồng, times, years, …); empty before there was one.
     *
     * @param code for example {@code WELFARE_BASE}
     */
    public Optional<BigDecimal> find(String code, LocalDate day) {
        return rows.value(code, day);
    }

    /**
     * A parameter's value with its unit.
     *
     * @throws ParameterMissing naming code and day
     */
    public LegalQuantity quantity(String code, LocalDate day) {
        return rows.quantity(code, day).orElseThrow(() -> new ParameterMissing(code, day));
    }

    /**
     * As {@link #find}, where there has to be one.
     *
     * @throws ParameterMissing naming code and day
     */
    public BigDecimal value(String code, LocalDate day) {
        return find(code, day).orElseThrow(() -> new ParameterMissing(code, day));
    }
}
