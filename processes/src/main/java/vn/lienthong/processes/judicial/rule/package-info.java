/** Who the person is, and what the law says of the request. */
@NullMarked
package vn.lienthong.processes.judicial.rule;

import org.jspecify.annotations.NullMarked;
