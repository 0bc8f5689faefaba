/** The six papers of Circular 01/2018/TT-VPCP about a request, as PDF. */
@NullMarked
package vn.lienthong.processes.judicial.paper;

import org.jspecify.annotations.NullMarked;
