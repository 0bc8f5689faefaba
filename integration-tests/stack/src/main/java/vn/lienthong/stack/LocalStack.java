package vn.lienthong.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/**
 * A running stack. {@link #start(StackSettings)} starts the three servers; the applications are started by
 * {@link #startApplications()}, the partners' sandboxes by {@link #startPartners()}, each also one by one. Closing it stops everything.
 *
 * <pre>{@code
 * try (var stack = LocalStack.start(StackSettings.forTests(folder))) {
 *     stack.startApplications();
 *     stack.kafka().kill();
 *     stack.kafka().start();
 * }
 * }</pre>
 */
public final class LocalStack implements AutoCloseable {

    private final DataFolder data;
    private final Progress progress;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final ElasticsearchServer elasticsearch;
    private final Application processes;
    private final Application workers;
    private final Map<ServerName, Partner> partners;
    private final SampleList sampleList;
    private final PartnerKeys keys;
    private final Gateway gateway;
    private final JudicialEnvironment judicial;

    private LocalStack(StackSettings settings, DataFolder data, Progress progress) throws IOException {
        this.data = data;
        this.progress = progress;
        var guard = new Guard(data);
        var secrets = data.secrets();
        var ports = settings.ports();
        var heaps = settings.heaps();
        this.postgres = new PostgresServer(settings, secrets, guard);
        this.kafka = new KafkaServer(settings, guard);
        this.elasticsearch = new ElasticsearchServer(settings, guard);
        this.keys = new PartnerKeys(data.resolve(PartnerKeys.FOLDER));
        this.gateway = new Gateway(data.resolve(PartnerKeys.FOLDER), ports.gateway(), secrets);
        this.partners = partners(settings, secrets, keys, gateway, guard);
        this.judicial = new JudicialEnvironment(data.resolve(PartnerKeys.FOLDER), secrets, partner(ServerName.VNEID));
        this.sampleList = new SampleList(settings, guard);
        var environment = new ApplicationEnvironment(
                postgres,
                kafka,
                elasticsearch,
                new PartnerEnvironment(partners.values(), keys, gateway),
                judicial,
                secrets,
                ports);
        this.processes = new Application(ServerName.PROCESSES, heaps.processes(), settings, environment, guard);
        this.workers = new Application(ServerName.WORKERS, heaps.workers(), settings, environment, guard);
    }

    private static Map<ServerName, Partner> partners(
            StackSettings settings, Secrets secrets, PartnerKeys keys, Gateway gateway, Guard guard) {
        var partners = new EnumMap<ServerName, Partner>(ServerName.class);
        for (var name : ServerName.partners()) {
            partners.put(name, new Partner(name, settings, secrets, keys, gateway, guard));
        }
        return Collections.unmodifiableMap(partners);
    }

    /**
     * Starts PostgreSQL, Kafka and Elasticsearch and waits until they answer.
     *
     * @throws StackFailure if one of them can't be started; nothing is left running then
     */
    public static LocalStack start(StackSettings settings) {
        return start(prepare(settings, DataFolder.open(settings.data()), Progress.none()));
    }

    /**
     * Like {@link #start(StackSettings)}, after deleting what an earlier stack left in the data folder.
     *
     * @throws StackFailure as above, or if the data folder was not made by a stack
     */
    public static LocalStack startFresh(StackSettings settings) {
        var data = DataFolder.open(settings.data());
        reset(data);
        return start(prepare(settings, data, Progress.none()));
    }

    private static LocalStack start(LocalStack stack) {
        try {
            stack.startServers();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** Takes the data folder and ends what an earlier stack left behind, but starts nothing yet. */
    static LocalStack prepare(StackSettings settings, DataFolder data, Progress progress) {
        try {
            data.refuseFullDisk();
            new Leftovers(data).end();
            return new LocalStack(settings, data, progress);
        } catch (IOException | RuntimeException e) {
            release(data);
            throw e instanceof StackFailure known ? known : data.notWritable(e);
        }
    }

    /** Ends what runs on the data and deletes it. */
    static void reset(DataFolder data) {
        try {
            new Leftovers(data).end();
            data.clear();
        } catch (IOException e) {
            release(data);
            throw data.notWritable(e);
        }
    }

    void startServers() {
        new ParallelStart(progress).start(servers());
    }

    /** Starts both applications and waits until they are healthy. */
    public void startApplications() {
        new ParallelStart(progress).start(applications());
    }

    /** Starts the sandboxes of all partners and waits until they answer. */
    public void startPartners() {
        new ParallelStart(progress).start(List.copyOf(partners.values()));
    }

    /** Starts those of its servers and programs that do not run, all at a time, and waits until they answer. */
    public void startAgain(Server... ended) {
        new ParallelStart(progress)
                .start(Stream.of(ended).filter(each -> !each.isRunning()).toList());
    }

    /** Starts all but the servers, and writes the sample list. */
    void startRest() {
        var rest = new ArrayList<Server>(partners.values());
        rest.addAll(applications());
        var list = CompletableFuture.runAsync(sampleList::ensure);
        new ParallelStart(progress).start(rest);
        try {
            list.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The sandboxes; they run only once they were started. */
    public Map<ServerName, Partner> partners() {
        return partners;
    }

    public Partner partner(ServerName name) {
        var partner = partners.get(name);
        if (partner == null) {
            throw new IllegalArgumentException(name + " is not a partner");
        }
        return partner;
    }

    /** The private key that orders are signed with, in PEM. */
    public Path signingKey() throws IOException {
        return keys.privateKey(PartnerKeys.OURS);
    }

    /** Where partners call back. */
    public Gateway gateway() {
        return gateway;
    }

    /** Password of the caller {@code vneid} of the intake API. */
    public String callerPassword() {
        return judicial.callerPassword();
    }

    /** The list of the people whom the sandboxes know. */
    Path sampleList() {
        return sampleList.file();
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaServer kafka() {
        return kafka;
    }

    public ElasticsearchServer elasticsearch() {
        return elasticsearch;
    }

    public Application processes() {
        return processes;
    }

    public Application workers() {
        return workers;
    }

    List<Server> servers() {
        return List.of(postgres, kafka, elasticsearch);
    }

    List<Server> applications() {
        return List.of(processes, workers);
    }

    List<Server> all() {
        return Stream.of(servers(), partners.values(), applications())
                .<Server>flatMap(Collection::stream)
                .toList();
    }

    /** Stops the applications, then the partners and the servers, and gives the data folder back. */
    @Override
    public void close() {
        all().forEach(Server::refuseFurtherStarts);
        ParallelStop.stop(applications());
        ParallelStop.stop(List.copyOf(partners.values()));
        ParallelStop.stop(servers());
        release(data);
    }

    private static void release(DataFolder data) {
        try {
            data.close();
        } catch (IOException e) {
            // The lock ends with this process at the latest.
        }
    }
}
