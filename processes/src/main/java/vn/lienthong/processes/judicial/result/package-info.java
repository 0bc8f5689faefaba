/** What criminal records say: encrypted as soon as they come, read in clear by the officer who checks and by VNeID only. */
@NullMarked
package vn.lienthong.processes.judicial.result;

import org.jspecify.annotations.NullMarked;
