/** The internal API's part for the gateway's consumer. */
@NullMarked
package vn.lienthong.processes.callback.api;

import org.jspecify.annotations.NullMarked;
