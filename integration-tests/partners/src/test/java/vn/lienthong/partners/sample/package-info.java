@NullMarked
package vn.lienthong.partners.sample;

import org.jspecify.annotations.NullMarked;
