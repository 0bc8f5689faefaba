@NullMarked
package vn.lienthong.processes.modeler.proposal.mybatis;

import org.jspecify.annotations.NullMarked;
