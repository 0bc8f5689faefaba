package vn.lienthong.workers.publish;

import vn.lienthong.topics.Topic;
import vn.lienthong.workers.ledger.Chunk;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Task;
import vn.lienthong.workers.task.TaskHandler;

class PublishHandler implements TaskHandler {

    private final Topic topic;
    private final PublishChunk publishChunk;

    PublishHandler(Topic topic, PublishChunk publishChunk) {
        this.topic = topic;
        this.publishChunk = publishChunk;
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public Outcome handle(Task task) throws InterruptedException {
        publishChunk.publish(Chunk.of(task), task.text("programme"), task.text("month"));
        return Outcome.done();
    }
}
