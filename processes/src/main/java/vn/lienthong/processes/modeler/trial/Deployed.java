package vn.lienthong.processes.modeler.trial;

import java.util.Optional;

/** The files that are in force, for what a draft names and does not have. */
interface Deployed {

    /** The diagram of a procedure. */
    Optional<NamedFile> diagram(String procedure);

    Optional<NamedFile> file(String name);

    /** The file that holds a decision. */
    Optional<NamedFile> decision(String key);
}
