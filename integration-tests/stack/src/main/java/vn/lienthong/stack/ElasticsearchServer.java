package vn.lienthong.stack;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Elasticsearch: one node without users or TLS. */
public final class ElasticsearchServer extends Server {

    private static final String MODULE = "elasticsearch-server";
    private static final String MAIN = "vn.lienthong.stack.elasticsearch.ElasticsearchServer";
    private static final Duration STOP_LIMIT = Duration.ofSeconds(7);

    private final StackSettings settings;

    ElasticsearchServer(StackSettings settings, Guard guard) {
        super(ServerName.ELASTICSEARCH, settings.ports().of(ServerName.ELASTICSEARCH), guard);
        this.settings = settings;
    }

    public URI address() {
        return URI.create("http://" + HOST + ":" + port());
    }

    @Override
    GuardedCommand command() {
        var project = settings.project();
        var arguments = List.of(
                Programs.java(),
                settings.heaps().elasticsearch().limit(),
                settings.heaps().elasticsearch().reserved(),
                "-XX:+UseSerialGC",
                "-Dio.netty.noUnsafe=true",
                "-Dlog4j2.disable.jmx=true",
                "-cp",
                project.classPath(MODULE),
                MAIN,
                project.module(MODULE).resolve("target/home").toString(),
                settings.data().resolve("elasticsearch").toString(),
                Integer.toString(port()));
        return new GuardedCommand(name().id(), arguments, Map.of(), Signal.TERM, STOP_LIMIT);
    }

    @Override
    boolean answers() {
        return HttpCheck.isOk(address().resolve("/_cluster/health?wait_for_status=yellow&timeout=1s"));
    }

    @Override
    Duration startLimit() {
        return Duration.ofSeconds(90);
    }
}
