package vn.lienthong.processes.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.handoff.mybatis.CauseRow;
import vn.lienthong.processes.transaction.PerTransaction;

/** The tasks that the current transaction has ended: what they lead on to need not be asked of the database. */
class JustEnded {

    private final PerTransaction<List<Ended>> ended = new PerTransaction<>(ArrayList::new);

    void note(EndedTask task, @Nullable String outcome) {
        ended.get().add(new Ended(task, outcome));
    }

    /** The last one of the same process, else of the case. */
    Optional<CauseRow> leadingTo(AskedTask task) {
        var ofCase = ended.get().stream()
                .filter(each -> each.task().caseId().equals(task.caseId()))
                .toList();
        return ofCase.stream()
                .filter(each -> each.task().processInstanceId().equals(task.processInstanceId()))
                .reduce((earlier, later) -> later)
                .or(() -> ofCase.stream().reduce((earlier, later) -> later))
                .map(each -> new CauseRow(each.task().taskId(), each.task().taskKey(), each.outcome()));
    }

    private record Ended(EndedTask task, @Nullable String outcome) {}
}
