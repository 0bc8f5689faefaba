/** The internal API for the workers; see {@code docs/judicial.md}. */
@NullMarked
package vn.lienthong.processes.judicial.api;

import org.jspecify.annotations.NullMarked;
