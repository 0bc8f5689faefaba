/** The line to another organisation's system: its limits, its failures, and what these mean for a task. */
package vn.lienthong.workers.partner;
