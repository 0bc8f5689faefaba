/** The page of one case: what it is about, how it went, and where it is. */
@NullMarked
package vn.lienthong.processes.search.caseview;

import org.jspecify.annotations.NullMarked;
