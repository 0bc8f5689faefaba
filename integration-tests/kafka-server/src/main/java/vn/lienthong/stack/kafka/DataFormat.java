package vn.lienthong.stack.kafka;

import java.nio.file.Files;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** Formats the data folder the first time. */
final class DataFormat {

    private DataFormat() {}

    static void ensure(NodeSettings settings) throws Exception {
        Files.createDirectories(settings.data());
        if (Files.exists(settings.data().resolve("meta.properties"))) {
            return;
        }
        new Formatter()
                .setPrintStream(System.out)
                .setNodeId(NodeSettings.NODE_ID)
                .setClusterId(Uuid.randomUuid().toString())
                .addDirectory(settings.data().toString())
                .setMetadataLogDirectory(settings.data().toString())
                .setControllerListenerName(NodeSettings.CONTROLLER_LISTENER)
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setIgnoreFormatted(true)
                .run();
    }
}
