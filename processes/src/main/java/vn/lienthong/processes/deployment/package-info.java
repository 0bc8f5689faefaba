/**
 * What may be deployed, by whom and however it comes: diagrams, decisions and forms that can ask what this product offers
 * to diagrams, and run nothing else.
 */
@NullMarked
package vn.lienthong.processes.deployment;

import org.jspecify.annotations.NullMarked;
