/** The internal API's part for workers that have called partners. */
@NullMarked
package vn.lienthong.processes.partner.api;

import org.jspecify.annotations.NullMarked;
