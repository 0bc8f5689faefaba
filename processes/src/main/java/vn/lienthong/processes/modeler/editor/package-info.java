/** The editor: where the files of a draft are changed. */
@NullMarked
package vn.lienthong.processes.modeler.editor;

import org.jspecify.annotations.NullMarked;
