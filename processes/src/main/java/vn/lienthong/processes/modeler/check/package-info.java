/** What is wrong with files of a procedure, in words that say what to do. */
@NullMarked
package vn.lienthong.processes.modeler.check;

import org.jspecify.annotations.NullMarked;
