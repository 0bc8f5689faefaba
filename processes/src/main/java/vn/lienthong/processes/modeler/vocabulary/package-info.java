/** What diagrams are made of, in words, so that nobody has to type an expression. */
@NullMarked
package vn.lienthong.processes.modeler.vocabulary;

import org.jspecify.annotations.NullMarked;
