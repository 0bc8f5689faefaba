package vn.lienthong.processes.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

@Component
class FilingListener implements TaskListener {
    @Override
    public void notify(DelegateTask task) {}
}
