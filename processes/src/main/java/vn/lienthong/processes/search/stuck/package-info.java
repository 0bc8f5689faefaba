/** Where cases are stuck: how long steps take, what is overdue and with whom, what goes back and forth. */
@NullMarked
package vn.lienthong.processes.search.stuck;

import org.jspecify.annotations.NullMarked;
