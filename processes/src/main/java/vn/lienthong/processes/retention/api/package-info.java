/** Removed cases, for those who take them out of the index. */
@NullMarked
package vn.lienthong.processes.retention.api;

import org.jspecify.annotations.NullMarked;
