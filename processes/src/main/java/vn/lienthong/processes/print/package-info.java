/** Papers as PDF: templates of ours, in the typeface of administrative documents. */
@NullMarked
package vn.lienthong.processes.print;

import org.jspecify.annotations.NullMarked;
