package vn.lienthong.workers.judicial;

import vn.lienthong.topics.Topic;
import vn.lienthong.workers.ledger.JudicialLedger;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Task;
import vn.lienthong.workers.task.TaskHandler;

class IssuerHandler implements TaskHandler {

    private final Topic topic;
    private final JudicialLedger ledger;
    private final Issuers issuers;
    private final RequestWork work;

    IssuerHandler(Topic topic, JudicialLedger ledger, Issuers issuers, RequestWork work) {
        this.topic = topic;
        this.ledger = ledger;
        this.issuers = issuers;
        this.work = work;
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public Outcome handle(Task task) throws InterruptedException {
        work.work(ledger.request(task.number("request")), issuers.of(task.text("issuer")));
        return Outcome.done();
    }
}
