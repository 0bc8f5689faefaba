/** Proposals: one administrator proposes a draft, another one decides, then it is deployed. */
@NullMarked
package vn.lienthong.processes.modeler.proposal;

import org.jspecify.annotations.NullMarked;
