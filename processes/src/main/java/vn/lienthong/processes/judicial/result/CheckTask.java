package vn.lienthong.processes.judicial.result;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.TaskHolders;

/** The task in which an officer checks a result: who holds it may see what the record says, and nobody else. */
@Component
public class CheckTask {

    private static final List<String> TASK = List.of("checkResult");

    private final TaskHolders holders;

    CheckTask(TaskHolders holders) {
        this.holders = holders;
    }

    /** Whether somebody has taken a request's check on, may still work on it, and has not done it yet. */
    public boolean isHeldBy(String userId, JudicialRequest request) {
        return holders.holds(userId, request, TASK);
    }
}
