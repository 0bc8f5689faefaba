/** Where officers mend whom a request is about. */
@NullMarked
package vn.lienthong.processes.judicial.rule.web;

import org.jspecify.annotations.NullMarked;
