/** The tables of a dossier, as pages and papers read them. */
@NullMarked
package vn.lienthong.processes.judicial.dossier.mybatis;

import org.jspecify.annotations.NullMarked;
