package vn.lienthong.processes.payout.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What a period's rows are held to.
 *
 * @param base đồng that a month's amount is a multiple of, as of the month's first day
 * @param coefficients by category, as of the same day
 * @param communes codes of those below the period's unit
 * @param channels kinds by code
 * @param today nobody born later is paid, and no authorisation that has ended by then counts
 */
record ListRules(
        BigDecimal base,
        Map<String, BigDecimal> coefficients,
        Set<String> communes,
        Map<String, String> channels,
        LocalDate today) {}
