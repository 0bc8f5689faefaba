@NullMarked
package vn.lienthong.partners;

import org.jspecify.annotations.NullMarked;
