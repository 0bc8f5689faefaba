/** Table {@code callback_stray}. */
@NullMarked
package vn.lienthong.processes.callback.mybatis;

import org.jspecify.annotations.NullMarked;
