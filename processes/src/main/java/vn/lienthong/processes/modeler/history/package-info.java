/** The pages of procedures: which there are, and who changed what and why. */
@NullMarked
package vn.lienthong.processes.modeler.history;

import org.jspecify.annotations.NullMarked;
