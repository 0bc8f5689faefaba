/** What partners call us back about: the way in, and what belonged to nothing until somebody has looked at it. */
@NullMarked
package vn.lienthong.processes.callback;

import org.jspecify.annotations.NullMarked;
