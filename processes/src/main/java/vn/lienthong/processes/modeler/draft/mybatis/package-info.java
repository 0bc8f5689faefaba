@NullMarked
package vn.lienthong.processes.modeler.draft.mybatis;

import org.jspecify.annotations.NullMarked;
