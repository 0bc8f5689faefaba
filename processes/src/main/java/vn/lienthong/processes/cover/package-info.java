/** Absence covers: who stands in for whom, from when to when, and what that lets the substitute do. */
package vn.lienthong.processes.cover;
