/** The ledger's money in SQL. */
@NullMarked
package vn.lienthong.processes.payout.money.mybatis;

import org.jspecify.annotations.NullMarked;
