/** The local stack itself: that its servers are real, lose nothing and leave nothing behind.  */
@NullMarked
package vn.lienthong.tests.stack;

import org.jspecify.annotations.NullMarked;
