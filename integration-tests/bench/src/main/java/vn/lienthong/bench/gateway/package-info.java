/** What the gateway takes of partners' callbacks, and whether anything of it is lost on its way. */
@NullMarked
package vn.lienthong.bench.gateway;

import org.jspecify.annotations.NullMarked;
