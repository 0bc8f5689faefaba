package vn.lienthong.processes.casefile;

import java.util.Collection;
import java.util.Set;

/** Who may see and do what with a case's papers. */
public interface CaseAccess {

    /** Whether somebody may work on a task, and so add files to it. */
    boolean mayWorkOn(String userId, String taskId);

    /** Whether somebody may read a case's papers and files. */
    default boolean mayRead(String userId, String caseId) {
        return readable(userId, Set.of(caseId)).contains(caseId);
    }

    /** Those of some cases whose papers and files somebody may read. */
    Set<String> readable(String userId, Collection<String> caseIds);
}
