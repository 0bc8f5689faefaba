/** Brings citizens what they asked for, and how it stands, on VNeID. */
package vn.lienthong.workers.vneid;
