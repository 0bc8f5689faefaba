/** What is written when a request begins. */
@NullMarked
package vn.lienthong.processes.judicial.opening.mybatis;

import org.jspecify.annotations.NullMarked;
