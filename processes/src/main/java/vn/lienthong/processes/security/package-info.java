/** Sign-in, roles, and what the engine lets each role do. */
package vn.lienthong.processes.security;
