/** The administrators' page of callbacks that belong to nothing here. */
@NullMarked
package vn.lienthong.processes.callback.web;

import org.jspecify.annotations.NullMarked;
