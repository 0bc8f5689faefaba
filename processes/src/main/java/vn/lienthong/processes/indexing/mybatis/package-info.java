@NullMarked
package vn.lienthong.processes.indexing.mybatis;

import org.jspecify.annotations.NullMarked;
