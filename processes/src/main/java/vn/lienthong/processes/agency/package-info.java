/** Agencies and units as dated data, and the engine's groups that stand for them. */
package vn.lienthong.processes.agency;
