/** The API by which VNeID and the province's portal send requests; see {@code docs/api/judicial-records.yaml}. */
@NullMarked
package vn.lienthong.processes.judicial.intake;

import org.jspecify.annotations.NullMarked;
