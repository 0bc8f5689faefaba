/** People who do not exist, for lists and for what the sandboxes know. */
@NullMarked
package vn.lienthong.partners.sample;

import org.jspecify.annotations.NullMarked;
