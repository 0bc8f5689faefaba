package vn.lienthong.workers.indexing;

import java.util.List;
import vn.lienthong.workers.messaging.RefusedMessages;

/** A topic of Kafka, for an indexer that does not know the process application. */
class TopicRefusals implements Refusals {

    private final RefusedMessages messages;
    private final String topic;

    TopicRefusals(RefusedMessages messages, String topic) {
        this.messages = messages;
        this.topic = topic;
    }

    @Override
    public void keep(List<Refusal> refusals) {
        refusals.forEach(each -> messages.keep(topic, each.caseId(), each.content(), each.reason()));
    }
}
