/** Table {@code judicial_result}. */
@NullMarked
package vn.lienthong.processes.judicial.result.mybatis;

import org.jspecify.annotations.NullMarked;
