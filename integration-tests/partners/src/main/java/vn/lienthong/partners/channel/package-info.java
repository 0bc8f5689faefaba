/** Those who pay people out: banks, a wallet, Mobile Money, the post. */
@NullMarked
package vn.lienthong.partners.channel;

import org.jspecify.annotations.NullMarked;
