package vn.lienthong.workers.vneid;

import vn.lienthong.topics.Topic;
import vn.lienthong.workers.ledger.JudicialLedger;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Task;
import vn.lienthong.workers.task.TaskHandler;

class RequestStepHandler implements TaskHandler {

    private final Topic topic;
    private final JudicialLedger ledger;
    private final RequestStep step;

    RequestStepHandler(Topic topic, JudicialLedger ledger, RequestStep step) {
        this.topic = topic;
        this.ledger = ledger;
        this.step = step;
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public Outcome handle(Task task) throws InterruptedException {
        step.take(ledger.request(task.number("request")));
        return Outcome.done();
    }
}
