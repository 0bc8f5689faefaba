/** What the form that begins a request is filled from. */
@NullMarked
package vn.lienthong.processes.judicial.opening.web;

import org.jspecify.annotations.NullMarked;
