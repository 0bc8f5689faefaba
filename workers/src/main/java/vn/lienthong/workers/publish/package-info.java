/** Tells the welfare database and VNeID what became of people's payments. */
package vn.lienthong.workers.publish;
