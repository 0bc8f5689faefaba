/**
 * Sends payment orders to banks, wallets, telecoms and the post, and finds out what became of each payment. A time-out says
 * nothing about the money: it is asked before anything is sent again.
 */
package vn.lienthong.workers.payment;
