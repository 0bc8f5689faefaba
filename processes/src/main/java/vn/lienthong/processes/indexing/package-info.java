/** The search index as a whole: whether it holds what the database does, and what is done when it does not. */
@NullMarked
package vn.lienthong.processes.indexing;

import org.jspecify.annotations.NullMarked;
