package vn.lienthong.workers.payment;

import vn.lienthong.topics.Topic;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Task;
import vn.lienthong.workers.task.TaskHandler;

class StatementHandler implements TaskHandler {

    private final ReadStatements readStatements;

    StatementHandler(ReadStatements readStatements) {
        this.readStatements = readStatements;
    }

    @Override
    public Topic topic() {
        return Topic.PAYMENT_STATEMENT;
    }

    @Override
    public Outcome handle(Task task) throws InterruptedException {
        readStatements.read(task.number("period"), task.text("channel"), task.caseCode());
        return Outcome.done();
    }
}
