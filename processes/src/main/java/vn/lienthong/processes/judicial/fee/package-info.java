/** The fee: waiting for it, and that it was paid. */
@NullMarked
package vn.lienthong.processes.judicial.fee;

import org.jspecify.annotations.NullMarked;
