/** Tables {@code judicial_event} and {@code judicial_supplement}. */
@NullMarked
package vn.lienthong.processes.judicial.news.mybatis;

import org.jspecify.annotations.NullMarked;
