/** Wallets, Mobile Money and the post: payouts in JSON, written and read piece by piece. */
package vn.lienthong.workers.payment.json;
