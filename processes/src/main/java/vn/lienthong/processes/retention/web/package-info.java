/** The administrators' page of removed cases. */
@NullMarked
package vn.lienthong.processes.retention.web;

import org.jspecify.annotations.NullMarked;
