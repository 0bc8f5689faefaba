package vn.lienthong.processes.history.kafka;

/** Kafka refused history, or did not acknowledge it in time. Nothing is lost: the rows stay in the outbox. */
class PublishingFailed extends Exception {

    private static final long serialVersionUID = 1L;

    PublishingFailed(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
