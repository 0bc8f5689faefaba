/** What partners tell those who asked them, when they have something to say. */
@NullMarked
package vn.lienthong.partners.callback;

import org.jspecify.annotations.NullMarked;
