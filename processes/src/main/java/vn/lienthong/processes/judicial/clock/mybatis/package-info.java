/** Tables {@code judicial_clock}, {@code judicial_apology} and {@code judicial_late}. */
@NullMarked
package vn.lienthong.processes.judicial.clock.mybatis;

import org.jspecify.annotations.NullMarked;
