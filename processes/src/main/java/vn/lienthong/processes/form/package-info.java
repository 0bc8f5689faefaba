/** The forms that officers fill in, as far as the server has to know them. */
package vn.lienthong.processes.form;
