/** Table {@code partner_call}. */
@NullMarked
package vn.lienthong.processes.partner.mybatis;

import org.jspecify.annotations.NullMarked;
