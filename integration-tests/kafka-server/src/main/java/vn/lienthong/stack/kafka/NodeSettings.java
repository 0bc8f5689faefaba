package vn.lienthong.stack.kafka;

import java.nio.file.Path;
import java.util.Properties;

/** Settings of the node: safe defaults of a single broker, and buffers that fit a small heap. */
record NodeSettings(Path data, int port, int controllerPort) {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    Properties asProperties() {
        var properties = new Properties();
        addAddresses(properties);
        addDurability(properties);
        addSizes(properties);
        return properties;
    }

    private void addAddresses(Properties properties) {
        properties.put("node.id", String.valueOf(NODE_ID));
        properties.put("process.roles", "broker,controller");
        properties.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        properties.put("controller.listener.names", CONTROLLER_LISTENER);
        properties.put("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort);
        properties.put("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT");
        properties.put("log.dirs", data.toString());
    }

    private static void addDurability(Properties properties) {
        properties.put("auto.create.topics.enable", "false");
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        // A killed broker may come back only when its last session is over.
        properties.put("broker.heartbeat.interval.ms", "1000");
        properties.put("broker.session.timeout.ms", "4000");
        properties.put("group.initial.rebalance.delay.ms", "0");
        // Nobody else waits for this controller's signs of life, twice a second by default.
        properties.put("metadata.max.idle.interval.ms", "10000");
    }

    private static void addSizes(Properties properties) {
        properties.put("offsets.topic.num.partitions", "4");
        properties.put("transaction.state.log.num.partitions", "4");
        properties.put("log.cleaner.dedupe.buffer.size", String.valueOf(16 * 1024 * 1024));
        properties.put("num.network.threads", "2");
        properties.put("num.io.threads", "4");
        properties.put("background.threads", "4");
    }
}
