/** Calls to other programs: each with a time limit for all of it, and a limit of what is taken into memory. */
package vn.lienthong.workers.http;
