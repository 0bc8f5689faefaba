/** The supervisors' pages: find cases, and see how each has gone. */
package vn.lienthong.processes.search;
