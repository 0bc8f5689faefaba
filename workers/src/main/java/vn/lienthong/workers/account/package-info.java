/** Finds the account that each payee is paid to, and has its channel verify it. */
package vn.lienthong.workers.account;
