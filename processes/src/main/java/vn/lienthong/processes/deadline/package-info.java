/** Due dates as time goes by: reminders, overdue marks, and the leader's task. */
package vn.lienthong.processes.deadline;
