/** The commune's pages: exceptions, summary, the summary for signature. */
@NullMarked
package vn.lienthong.processes.payout.clean.web;

import org.jspecify.annotations.NullMarked;
