/** The index's jobs and refusals, for the workers. */
@NullMarked
package vn.lienthong.processes.indexing.api;

import org.jspecify.annotations.NullMarked;
