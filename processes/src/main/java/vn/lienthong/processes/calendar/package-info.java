/** Working days as dated data, and due dates counted in them. */
package vn.lienthong.processes.calendar;
