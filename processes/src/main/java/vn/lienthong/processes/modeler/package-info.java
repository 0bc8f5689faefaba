/** Procedures changed in the browser: drafts, checks, proposals, and what becomes of running cases; see {@code docs/modeler.md}. */
@NullMarked
package vn.lienthong.processes.modeler;

import org.jspecify.annotations.NullMarked;
