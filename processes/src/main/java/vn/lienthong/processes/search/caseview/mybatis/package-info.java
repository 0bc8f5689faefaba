/** What the engine keeps of a case beside its events. */
@NullMarked
package vn.lienthong.processes.search.caseview.mybatis;

import org.jspecify.annotations.NullMarked;
