/** What is written when a request is withdrawn. */
@NullMarked
package vn.lienthong.processes.judicial.ending.mybatis;

import org.jspecify.annotations.NullMarked;
