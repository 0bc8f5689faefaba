package vn.lienthong.workers.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.indices.UpdateAliasesRequest;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes generations of the indices, knows the one that is read, and puts another in its place. */
@Component
class Generations {

    /** Of the mappings below {@code indexing/}: raised with every change of theirs. */
    static final int VERSION = 2;

    private static final Logger log = LoggerFactory.getLogger(Generations.class);
    private static final String WHILE_FILLED = "30s";

    /** The indexer asks for it sooner ({@link Refreshing}): this is for when it can't, and for what others write. */
    private static final String WHILE_READ = "10s";

    private final ElasticsearchClient elasticsearch;
    private volatile Optional<Generation> known = Optional.empty();
    private volatile boolean madeAnew;

    Generations(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /**
     * The one that is read now; the first is made where there is none.
     *
     * @throws IndexOutdated while it is of another version of this program
     */
    Generation live() {
        var live = aliased(IndexAlias.CASES).orElseGet(this::first);
        if (!known.equals(Optional.of(live))) {
            refuseOutdated(live);
            refreshAsRead(live);
            known = Optional.of(live);
        }
        return live;
    }

    /** Makes the indices of a generation, those that are not there yet; nobody reads them so far. */
    void create(Generation generation) {
        for (var alias : IndexAlias.ALL) {
            if (!exists(generation.index(alias))) {
                create(generation, alias, false);
            }
        }
    }

    /** Makes a generation the one that is read, all three indices at once. */
    void publish(Generation generation) {
        refreshAsRead(generation);
        refresh(generation);
        Elastic.call(() -> elasticsearch.indices().updateAliases(swap(generation)));
        log.info("The index is read from generation {} now", generation.name());
    }

    /** Lets searches see all that was written so far. */
    void refresh(Generation generation) {
        Elastic.call(() -> elasticsearch
                .indices()
                .refresh(refresh -> refresh.index(
                        IndexAlias.ALL.stream().map(generation::index).toList())));
    }

    /** Deletes all that was made and is not read: older ones, and what rebuilds left behind that were given up. */
    void dropAllBut(Generation kept) {
        var live = aliased(IndexAlias.CASES);
        for (var alias : IndexAlias.ALL) {
            Elastic.call(() -> {
                var indices = elasticsearch
                        .indices()
                        .get(get -> get.index(alias.alias() + "-*"))
                        .result()
                        .keySet();
                for (var index : indices) {
                    var generation = Generation.of(alias, index);
                    if (!generation.equals(kept)
                            && !live.equals(Optional.of(generation))
                            && isOurs(alias, generation)) {
                        elasticsearch.indices().delete(delete -> delete.index(index));
                        log.info("Index {} is deleted: nobody reads it any longer", index);
                    }
                }
                return indices.size();
            });
        }
    }

    private static boolean isOurs(IndexAlias alias, Generation generation) {
        return generation.index(alias).matches(alias.alias() + "-(r?[0-9]+)");
    }

    private UpdateAliasesRequest swap(Generation generation) {
        return UpdateAliasesRequest.of(update -> {
            for (var alias : IndexAlias.ALL) {
                update.actions(action -> action.remove(remove ->
                        remove.index(alias.alias() + "-*").alias(alias.alias()).mustExist(false)));
                update.actions(action -> action.add(add ->
                        add.index(generation.index(alias)).alias(alias.alias()).isWriteIndex(true)));
            }
            return update;
        });
    }

    /** Whether this program found no index and made one, which does not hold yet what had happened before. */
    boolean isMadeAnew() {
        return madeAnew;
    }

    void filled() {
        madeAnew = false;
    }

    private Generation first() {
        for (var alias : IndexAlias.ALL) {
            if (!exists(Generation.FIRST.index(alias))) {
                create(Generation.FIRST, alias, true);
            }
        }
        madeAnew = true;
        return Generation.FIRST;
    }

    private void create(Generation generation, IndexAlias alias, boolean read) {
        Elastic.call(() -> {
            try (var definition = alias.definition()) {
                elasticsearch.indices().create(create -> {
                    create.index(generation.index(alias)).withJson(definition);
                    return read ? create.aliases(alias.alias(), is -> is.isWriteIndex(true)) : create;
                });
            }
            refreshEvery(generation.index(alias), read ? WHILE_READ : WHILE_FILLED);
            return true;
        });
    }

    private void refreshAsRead(Generation generation) {
        Elastic.call(() -> {
            for (var alias : IndexAlias.ALL) {
                refreshEvery(generation.index(alias), WHILE_READ);
            }
            return true;
        });
    }

    private void refreshEvery(String index, String interval) throws IOException {
        elasticsearch.indices().putSettings(put -> put.index(index)
                .settings(settings -> settings.refreshInterval(Time.of(time -> time.time(interval)))));
    }

    private boolean exists(String index) {
        return Elastic.call(() ->
                elasticsearch.indices().exists(exists -> exists.index(index)).value());
    }

    private Optional<Generation> aliased(IndexAlias alias) {
        try {
            return Elastic.call(
                    () -> elasticsearch.indices().getAlias(get -> get.name(alias.alias())).result().keySet().stream()
                            .findFirst()
                            .map(index -> Generation.of(alias, index)));
        } catch (ElasticsearchException e) {
            if (e.status() == Elastic.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private void refuseOutdated(Generation generation) {
        var index = generation.index(IndexAlias.CASES);
        int version = Elastic.call(() -> {
            var mapping = elasticsearch
                    .indices()
                    .getMapping(get -> get.index(index))
                    .result()
                    .get(index);
            var stated = mapping == null ? null : mapping.mappings().meta().get("version");
            return stated == null ? 1 : stated.to(Integer.class);
        });
        if (version != VERSION) {
            throw new IndexOutdated(version);
        }
    }
}
