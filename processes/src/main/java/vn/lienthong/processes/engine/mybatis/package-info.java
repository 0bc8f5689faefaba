@NullMarked
package vn.lienthong.processes.engine.mybatis;

import org.jspecify.annotations.NullMarked;
