/** The administrators' page of the index. */
@NullMarked
package vn.lienthong.processes.indexing.web;

import org.jspecify.annotations.NullMarked;
