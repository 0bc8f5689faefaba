package vn.lienthong.workers.account;

import vn.lienthong.topics.Topic;
import vn.lienthong.workers.ledger.Chunk;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Task;
import vn.lienthong.workers.task.TaskHandler;

class AccountVerifyHandler implements TaskHandler {

    private final VerifyChunk verifyChunk;

    AccountVerifyHandler(VerifyChunk verifyChunk) {
        this.verifyChunk = verifyChunk;
    }

    @Override
    public Topic topic() {
        return Topic.ACCOUNT_VERIFY;
    }

    @Override
    public Outcome handle(Task task) throws InterruptedException {
        verifyChunk.verify(Chunk.of(task));
        return Outcome.done();
    }
}
