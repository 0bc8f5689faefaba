/**
 * What partners call us back about: read and cut down to what may travel ({@code gateway} below), kept in Kafka before the
 * partner is answered ({@code kafka} below), and handed over to the process application in the order of each request.
 */
package vn.lienthong.workers.callback;
