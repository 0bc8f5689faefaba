/** Criminal-record requests: who asks for what, and how far it is; see {@code docs/judicial.md}. */
@NullMarked
package vn.lienthong.processes.judicial;

import org.jspecify.annotations.NullMarked;
