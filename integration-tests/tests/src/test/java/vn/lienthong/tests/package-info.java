/** Tests of the whole product on the local stack. */
@NullMarked
package vn.lienthong.tests;

import org.jspecify.annotations.NullMarked;
