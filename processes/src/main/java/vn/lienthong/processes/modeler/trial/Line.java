package vn.lienthong.processes.modeler.trial;

import java.time.LocalDate;

/**
 * What happened in a simulated run.
 *
 * @param element id of the node or flow of the tried diagram that it happened at, or in the part called there
 * @param title what the node is called
 * @param who who did it, in Vietnamese
 * @param what in Vietnamese
 * @param day the run's own day
 */
record Line(String element, String title, String who, String what, LocalDate day) {}
