@NullMarked
package vn.lienthong.processes.incident.mybatis;

import org.jspecify.annotations.NullMarked;
