package vn.lienthong.processes.judicial.rule;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.TaskHolders;

/** Who may mend whom a request is about: whoever has taken on the task that asks for it. */
@Component
public class PersonInCharge {

    private static final List<String> TASKS = List.of("resolveIdentity", "confirmRefusal");

    private final TaskHolders holders;

    PersonInCharge(TaskHolders holders) {
        this.holders = holders;
    }

    public boolean is(String userId, JudicialRequest request) {
        return holders.holds(userId, request, TASKS);
    }
}
