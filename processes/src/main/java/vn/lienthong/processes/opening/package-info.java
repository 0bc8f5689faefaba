/** What every procedure does when one of its cases begins: the case's code, title and deadline. */
@NullMarked
package vn.lienthong.processes.opening;

import org.jspecify.annotations.NullMarked;
