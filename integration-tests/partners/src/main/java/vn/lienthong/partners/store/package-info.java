/** What a sandbox knows, on disk. */
@NullMarked
package vn.lienthong.partners.store;

import org.jspecify.annotations.NullMarked;
