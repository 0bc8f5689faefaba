/** Pages and addresses of the import. */
@NullMarked
package vn.lienthong.processes.payout.list.web;

import org.jspecify.annotations.NullMarked;
