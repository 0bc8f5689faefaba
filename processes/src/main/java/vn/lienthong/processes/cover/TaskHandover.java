package vn.lienthong.processes.cover;

/** Gives a task to somebody, as the engine does it. */
public interface TaskHandover {

    /** Assigns a task in the name of who is signed in, who need not have the right to hand tasks over. */
    void assign(String taskId, String userId);
}
