/** Search and case pages at the size of a country. */
@NullMarked
package vn.lienthong.bench.search;

import org.jspecify.annotations.NullMarked;
