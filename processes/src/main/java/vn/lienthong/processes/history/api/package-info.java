/** The journal for our own programs. */
@NullMarked
package vn.lienthong.processes.history.api;

import org.jspecify.annotations.NullMarked;
