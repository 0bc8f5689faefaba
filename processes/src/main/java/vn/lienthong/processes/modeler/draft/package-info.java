/** Drafts of procedures: what administrators change together before they propose it. */
@NullMarked
package vn.lienthong.processes.modeler.draft;

import org.jspecify.annotations.NullMarked;
