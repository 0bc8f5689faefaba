/** Draws executable diagrams with lanes, tasks and a clean layout from a list of steps. */
package vn.lienthong.processes.drafting;
