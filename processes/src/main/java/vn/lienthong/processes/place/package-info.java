/** Steps that are done in several places at once, hospitals, sites or communes: how far each of them is. */
@NullMarked
package vn.lienthong.processes.place;

import org.jspecify.annotations.NullMarked;
