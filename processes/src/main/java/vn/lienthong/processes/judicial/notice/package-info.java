/** Tells callers how far their requests are; never holds one up. */
@NullMarked
package vn.lienthong.processes.judicial.notice;

import org.jspecify.annotations.NullMarked;
