/** Case files: codes, sheets, papers, attachments, and the record of who read them. */
package vn.lienthong.processes.casefile;
