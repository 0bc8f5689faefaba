/** The tables of lists and imports. */
@NullMarked
package vn.lienthong.processes.payout.list.mybatis;

import org.jspecify.annotations.NullMarked;
