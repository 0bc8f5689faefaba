/** What the workers that pay read and write. */
@NullMarked
package vn.lienthong.processes.payout.money.api;

import org.jspecify.annotations.NullMarked;
