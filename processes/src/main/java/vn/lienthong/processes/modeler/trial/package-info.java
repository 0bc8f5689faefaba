/** Simulated runs of drafts: officers, partners and time are played, in an engine that no case ever sees. */
@NullMarked
package vn.lienthong.processes.modeler.trial;

import org.jspecify.annotations.NullMarked;
