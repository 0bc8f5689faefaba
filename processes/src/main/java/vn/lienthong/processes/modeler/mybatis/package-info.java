@NullMarked
package vn.lienthong.processes.modeler.mybatis;

import org.jspecify.annotations.NullMarked;
