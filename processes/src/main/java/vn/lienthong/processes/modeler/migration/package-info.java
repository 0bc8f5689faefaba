/** Running cases that go on in a new version of their procedure. */
@NullMarked
package vn.lienthong.processes.modeler.migration;

import org.jspecify.annotations.NullMarked;
