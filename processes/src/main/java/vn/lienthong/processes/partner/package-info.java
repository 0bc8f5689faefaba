/** The audit of calls about one person to other people's systems. */
@NullMarked
package vn.lienthong.processes.partner;

import org.jspecify.annotations.NullMarked;
