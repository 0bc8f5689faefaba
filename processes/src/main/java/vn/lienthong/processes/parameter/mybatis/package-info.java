@NullMarked
package vn.lienthong.processes.parameter.mybatis;

import org.jspecify.annotations.NullMarked;
