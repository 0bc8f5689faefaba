package vn.lienthong.processes.casefile;

/** Who may see and do what with a case's papers. */
interface CaseAccess {

    /** Whether somebody may work on a task, and so add files to it. */
    boolean mayWorkOn(String userId, String taskId);

    /** Whether somebody may read a case's papers and files. */
    boolean mayRead(String userId, String caseId);
}
