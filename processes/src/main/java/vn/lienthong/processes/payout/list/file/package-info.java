/** Files of people to pay as they come: CSV in several encodings, and XLSX; read row by row. */
@NullMarked
package vn.lienthong.processes.payout.list.file;

import org.jspecify.annotations.NullMarked;
