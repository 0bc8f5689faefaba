package vn.lienthong.workers.indexing;

/**
 * What the index does not take, and would not take if it were tried again as it is.
 *
 * @param document id of the event, task or case in its index; of a message that can't be read, whatever tells it apart
 * @param kind {@code EVENT}, {@code TASK}, {@code CASE} or {@code MESSAGE}
 * @param content JSON, or what came instead
 * @param reason as Elasticsearch says it
 */
record Refusal(Kind kind, String caseId, String document, String content, String reason) {

    enum Kind {
        EVENT,
        TASK,
        CASE,
        MESSAGE
    }
}
