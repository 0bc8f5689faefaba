/** The internal API's part for workers that bring results and pass them on. */
@NullMarked
package vn.lienthong.processes.judicial.result.api;

import org.jspecify.annotations.NullMarked;
