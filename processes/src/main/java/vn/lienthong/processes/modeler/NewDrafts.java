package vn.lienthong.processes.modeler;

import java.util.Map;

/** Where files that were made elsewhere go on as a draft. */
public interface NewDrafts {

    /**
     * A draft with these files; of a procedure that there is already, it changes the version in force.
     *
     * @param files texts by names that {@link ProcedureFile} allows
     * @param by user id, or {@code system}
     * @return its id; its editor is {@code /admin/modeler/drafts/{id}}
     * @throws Refused when it can't be a draft
     */
    long begin(String name, Map<String, String> files, String by);
}
