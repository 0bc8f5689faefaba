/** Removes cases whose legal period is over, and keeps a record of what was removed. */
@NullMarked
package vn.lienthong.processes.retention;

import org.jspecify.annotations.NullMarked;
