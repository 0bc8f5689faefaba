/** The ledger's tables that all parts of it read. */
@NullMarked
package vn.lienthong.processes.payout.mybatis;

import org.jspecify.annotations.NullMarked;
