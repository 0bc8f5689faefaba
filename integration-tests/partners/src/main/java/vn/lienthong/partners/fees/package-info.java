/** The gateway that citizens pay their fees at. */
@NullMarked
package vn.lienthong.partners.fees;

import org.jspecify.annotations.NullMarked;
