/** The internal API's part for workers that match people and verify accounts. */
@NullMarked
package vn.lienthong.processes.payout.clean.api;

import org.jspecify.annotations.NullMarked;
