/** Vietnamese people's names as different registers spell them. */
package vn.lienthong.workers.name;
