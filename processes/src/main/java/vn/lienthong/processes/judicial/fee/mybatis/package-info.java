/** What is written of a fee. */
@NullMarked
package vn.lienthong.processes.judicial.fee.mybatis;

import org.jspecify.annotations.NullMarked;
