/** What is known of a request besides its own row: stops of the clock, questions, apologies, news, consent. */
@NullMarked
package vn.lienthong.processes.judicial.dossier;

import org.jspecify.annotations.NullMarked;
