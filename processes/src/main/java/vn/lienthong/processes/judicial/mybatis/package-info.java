/** The ledger's tables that all parts of it read. */
@NullMarked
package vn.lienthong.processes.judicial.mybatis;

import org.jspecify.annotations.NullMarked;
