@NullMarked
package vn.lienthong.processes.retention.mybatis;

import org.jspecify.annotations.NullMarked;
