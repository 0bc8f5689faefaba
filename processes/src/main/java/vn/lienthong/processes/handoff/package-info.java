/** The ledger of hand-offs: who was asked what, when each agency received, opened and answered it, who held the case. */
package vn.lienthong.processes.handoff;
