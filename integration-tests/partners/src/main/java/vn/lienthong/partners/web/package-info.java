/** Calls and answers of a sandbox: who may call, and the faults that were asked for. */
@NullMarked
package vn.lienthong.partners.web;

import org.jspecify.annotations.NullMarked;
