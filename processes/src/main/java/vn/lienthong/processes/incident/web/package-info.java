@NullMarked
package vn.lienthong.processes.incident.web;

import org.jspecify.annotations.NullMarked;
