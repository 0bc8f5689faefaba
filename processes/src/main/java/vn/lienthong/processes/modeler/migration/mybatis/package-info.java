@NullMarked
package vn.lienthong.processes.modeler.migration.mybatis;

import org.jspecify.annotations.NullMarked;
