/** The table {@code read_audit}, as the auditor reads it. */
@NullMarked
package vn.lienthong.processes.search.audit.mybatis;

import org.jspecify.annotations.NullMarked;
