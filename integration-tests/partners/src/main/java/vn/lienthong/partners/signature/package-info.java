/** Signed bodies, both ways. */
@NullMarked
package vn.lienthong.partners.signature;

import org.jspecify.annotations.NullMarked;
