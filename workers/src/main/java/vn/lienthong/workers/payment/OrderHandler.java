package vn.lienthong.workers.payment;

import vn.lienthong.topics.Topic;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Task;
import vn.lienthong.workers.task.TaskHandler;

class OrderHandler implements TaskHandler {

    private final Topic topic;
    private final OrderWork work;

    OrderHandler(Topic topic, OrderWork work) {
        this.topic = topic;
        this.work = work;
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public Outcome handle(Task task) throws InterruptedException {
        work.work(task.number("order"));
        return Outcome.done();
    }
}
