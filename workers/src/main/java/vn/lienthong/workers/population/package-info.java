/** Compares the entries of a list with the population registry. */
package vn.lienthong.workers.population;
