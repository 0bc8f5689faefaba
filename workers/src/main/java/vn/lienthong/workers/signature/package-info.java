/** Signatures of what goes out and what comes in: SHA256withECDSA over the bytes, in Base64. */
package vn.lienthong.workers.signature;
