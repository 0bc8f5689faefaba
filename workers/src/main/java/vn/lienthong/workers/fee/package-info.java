/** Asks citizens for fees through the fee gateway; that they paid comes as a callback. */
package vn.lienthong.workers.fee;
