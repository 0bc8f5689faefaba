/** What a draft, or a version, changes against another version. */
@NullMarked
package vn.lienthong.processes.modeler.compare;

import org.jspecify.annotations.NullMarked;
