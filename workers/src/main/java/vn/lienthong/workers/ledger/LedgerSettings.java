package vn.lienthong.workers.ledger;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the ledger is asked.
 *
 * @param answering until a call's whole answer is there; writing a portion locks rows, which may take a while
 * @param streaming until all rows of a streamed answer were read and worked on
 * @param pause until it is asked again when it was away
 * @param auditing until a call to a partner has to be written, else its task is done again
 */
@ConfigurationProperties("lienthong.ledger")
record LedgerSettings(
        @DefaultValue("60s") Duration answering,
        @DefaultValue("5m") Duration streaming,
        @DefaultValue("3s") Duration pause,
        @DefaultValue("20s") Duration auditing) {}
