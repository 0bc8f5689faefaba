/** Excel workbooks, written as they are sent. */
@NullMarked
package vn.lienthong.processes.sheet;

import org.jspecify.annotations.NullMarked;
