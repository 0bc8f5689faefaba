/**
 * The door that partners call us back at: HTTPS on a port of its own, with nothing behind it but {@code POST
 * /callbacks/{partner}}.
 */
package vn.lienthong.workers.callback.gateway;
