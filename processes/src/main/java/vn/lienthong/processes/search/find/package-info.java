/** Finding cases: by code, words and people, with filters and counts. */
@NullMarked
package vn.lienthong.processes.search.find;

import org.jspecify.annotations.NullMarked;
