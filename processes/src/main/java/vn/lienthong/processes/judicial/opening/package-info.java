/** How a request begins, whoever sends it. */
@NullMarked
package vn.lienthong.processes.judicial.opening;

import org.jspecify.annotations.NullMarked;
