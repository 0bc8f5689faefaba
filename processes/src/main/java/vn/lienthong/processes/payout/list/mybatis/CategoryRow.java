package vn.lienthong.processes.payout.list.mybatis;

import java.math.BigDecimal;

/** A category of a programme on a day. */
public record CategoryRow(String code, BigDecimal coefficient) {}
