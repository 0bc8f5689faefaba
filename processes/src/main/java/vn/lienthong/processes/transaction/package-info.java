/** What belongs to one transaction. */
package vn.lienthong.processes.transaction;
