/** Statements over the entries of a commune's list. */
@NullMarked
package vn.lienthong.processes.payout.clean.mybatis;

import org.jspecify.annotations.NullMarked;
