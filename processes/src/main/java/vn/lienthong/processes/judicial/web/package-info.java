/** Pages about criminal-record requests. */
@NullMarked
package vn.lienthong.processes.judicial.web;

import org.jspecify.annotations.NullMarked;
