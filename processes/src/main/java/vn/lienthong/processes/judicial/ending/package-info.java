/** How a request ends. */
@NullMarked
package vn.lienthong.processes.judicial.ending;

import org.jspecify.annotations.NullMarked;
