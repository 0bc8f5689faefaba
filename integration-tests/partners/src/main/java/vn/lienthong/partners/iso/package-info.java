/** ISO 20022 messages, read and written one element at a time. */
@NullMarked
package vn.lienthong.partners.iso;

import org.jspecify.annotations.NullMarked;
