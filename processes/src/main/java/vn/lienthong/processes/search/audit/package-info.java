/** Where the auditor sees who has read what, and what for. */
@NullMarked
package vn.lienthong.processes.search.audit;

import org.jspecify.annotations.NullMarked;
