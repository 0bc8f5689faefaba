/**
 * Sandboxes of the partners that {@code docs/partners.md} describes: one program, a role by name, a store of its own. For
 * tests and demonstrations; never to be run with real people's data.
 */
@NullMarked
package vn.lienthong.partners;

import org.jspecify.annotations.NullMarked;
