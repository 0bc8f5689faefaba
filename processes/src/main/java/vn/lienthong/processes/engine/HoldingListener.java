package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** When a task changes hands: remembers what a substitute takes on somebody's behalf. */
@Component
class HoldingListener implements TaskListener {

    private final OnBehalf onBehalf;

    HoldingListener(OnBehalf onBehalf) {
        this.onBehalf = onBehalf;
    }

    @Override
    public void notify(DelegateTask task) {
        onBehalf.assigned(task);
    }
}
