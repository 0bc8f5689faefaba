/** What diagrams and workers call the same. */
@NullMarked
package vn.lienthong.topics;

import org.jspecify.annotations.NullMarked;
