/** Who issues criminal records: Sở Tư pháp, and Công an tỉnh after it. */
@NullMarked
package vn.lienthong.partners.judicial;

import org.jspecify.annotations.NullMarked;
