/**
 * Asks the agency that issues criminal records, and brings what it says. A time-out says nothing about what became of a
 * request: it is asked before anything is sent again, and a request never gets another id.
 */
package vn.lienthong.workers.judicial;
