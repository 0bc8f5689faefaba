package vn.lienthong.stack.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * One node on 127.0.0.1. Arguments: home folder (with {@code modules}), folder for data and configuration, HTTP port.
 */
public final class ElasticsearchServer {

    private static final long STOP_SECONDS = 10;

    private ElasticsearchServer() {}

    public static void main(String[] args) throws Exception {
        if (args.length != 3) {
            throw new IllegalArgumentException("Expected: <home> <data> <http-port>");
        }
        start(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]));
    }

    private static void start(Path home, Path data, int port) throws Exception {
        var config = Files.createDirectories(data.resolve("config"));
        System.setProperty("es.path.conf", config.toString());
        LogConfigurator.configureESLogging();
        var environment = new Environment(settings(home, data, port), config);
        var node = new Node(environment, plugins(home));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(node), "stop"));
        node.start();
        // All threads of the node are daemons.
        new CountDownLatch(1).await();
    }

    private static PluginsLoader plugins(Path home) throws IOException {
        var modules = PluginsLoader.loadModulesBundles(home.resolve("modules"));
        var plugins = PluginsLoader.loadPluginsBundles(Files.createDirectories(home.resolve("plugins")));
        // On a class path, other than in the distribution, there are no module layers to build on: hence false.
        return PluginsLoader.createPluginsLoader(modules, plugins, Map.of(), false);
    }

    private static Settings settings(Path home, Path data, int port) {
        return Settings.builder()
                .put("path.home", home.toString())
                .put("path.data", data.resolve("data").toString())
                .put("path.logs", data.resolve("logs").toString())
                .put("cluster.name", "lienthong")
                .put("node.name", "local")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", port)
                .put("transport.port", 0)
                .put("action.auto_create_index", false)
                // Garbage counts as memory in use until it is collected, and the serial collector waits for that until
                // there is no room left: a breaker that goes by it refuses everything, and nothing is ever collected.
                .put("indices.breaker.total.use_real_memory", false)
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
    }

    private static void stop(Node node) {
        try {
            node.prepareForClose();
            node.close();
            node.awaitClose(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new IllegalStateException("Elasticsearch did not stop cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
