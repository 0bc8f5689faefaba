package vn.lienthong.processes.parameter;

import java.math.BigDecimal;

/**
 * What the law sets.
 *
 * @param unit as the parameter's row names it: {@code VND}, {@code DAY}, {@code YEAR}, {@code TIMES}, …
 */
public record LegalQuantity(BigDecimal value, String unit) {}
