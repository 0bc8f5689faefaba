/** What the registry and the rules have found out. */
@NullMarked
package vn.lienthong.processes.judicial.rule.mybatis;

import org.jspecify.annotations.NullMarked;
