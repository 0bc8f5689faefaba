/** What the issuer and the fee gateway say, in the order of their numbers; and what the citizen supplies. */
@NullMarked
package vn.lienthong.processes.judicial.news;

import org.jspecify.annotations.NullMarked;
