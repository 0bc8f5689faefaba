package vn.lienthong.workers.population;

import vn.lienthong.topics.Topic;
import vn.lienthong.workers.ledger.Chunk;
import vn.lienthong.workers.task.Outcome;
import vn.lienthong.workers.task.Task;
import vn.lienthong.workers.task.TaskHandler;

class PopulationMatchHandler implements TaskHandler {

    private final MatchChunk matchChunk;

    PopulationMatchHandler(MatchChunk matchChunk) {
        this.matchChunk = matchChunk;
    }

    @Override
    public Topic topic() {
        return Topic.POPULATION_MATCH;
    }

    @Override
    public Outcome handle(Task task) throws InterruptedException {
        matchChunk.match(Chunk.of(task));
        return Outcome.done();
    }
}
