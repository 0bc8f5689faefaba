/** Amounts and limits that the law sets, as dated data. */
@NullMarked
package vn.lienthong.processes.parameter;

import org.jspecify.annotations.NullMarked;
