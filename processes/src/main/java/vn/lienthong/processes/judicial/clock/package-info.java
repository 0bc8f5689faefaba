/** The legal clock of a request: stops, starts, due dates, apologies. */
@NullMarked
package vn.lienthong.processes.judicial.clock;

import org.jspecify.annotations.NullMarked;
