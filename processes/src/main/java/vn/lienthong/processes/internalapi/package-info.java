/** What the controllers below {@code /internal}, for our own programs, have in common. */
@NullMarked
package vn.lienthong.processes.internalapi;

import org.jspecify.annotations.NullMarked;
