/** The lists of requests. */
@NullMarked
package vn.lienthong.processes.judicial.web.mybatis;

import org.jspecify.annotations.NullMarked;
