/** What stops by itself, seen as a whole: automatic steps that have failed, or go on trying, and having them done again. */
@NullMarked
package vn.lienthong.processes.incident;

import org.jspecify.annotations.NullMarked;
