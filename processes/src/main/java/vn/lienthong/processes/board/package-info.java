/** The programme board: how far every model is in every unit. */
package vn.lienthong.processes.board;
