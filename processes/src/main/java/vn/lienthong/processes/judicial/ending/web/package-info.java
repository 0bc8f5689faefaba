/** Where officers end requests for citizens who come to the desk. */
@NullMarked
package vn.lienthong.processes.judicial.ending.web;

import org.jspecify.annotations.NullMarked;
