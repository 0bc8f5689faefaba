package vn.lienthong.workers.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The two indices, through their aliases. Every call is bounded by the client's time limits. */
@Component
class CaseIndex {

    private static final String CASES = "cases";
    private static final String EVENTS = "case-events";
    private static final int CONFLICT = 409;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final ElasticsearchClient elasticsearch;

    CaseIndex(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** Makes the indices and their aliases, where they are missing. */
    void create() {
        create(CASES);
        create(EVENTS);
    }

    /** The documents of these cases, as they are now; a case that has none gets an empty one. */
    Map<String, Versioned> read(Collection<String> caseIds) {
        return call(() -> {
            var found = elasticsearch.mget(get -> get.index(CASES).ids(List.copyOf(caseIds)), CaseDocument.class);
            var documents = new HashMap<String, Versioned>();
            found.docs().forEach(item -> documents.put(item.result().id(), Versioned.of(item.result())));
            return documents;
        });
    }

    /**
     * Writes events, over what is there: an event has the same id and content each time.
     *
     * @return why events were refused, by their id; trying those again would not help
     */
    Map<String, String> writeEvents(Map<String, ObjectNode> events) {
        if (events.isEmpty()) {
            return Map.of();
        }
        var bulk = new BulkRequest.Builder().index(EVENTS);
        events.forEach((id, event) -> bulk.operations(
                operation -> operation.index(index -> index.id(id).document(event))));
        var refused = new HashMap<String, String>();
        for (var item : call(() -> elasticsearch.bulk(bulk.build())).items()) {
            var error = item.error();
            if (error != null) {
                refused.put(String.valueOf(item.id()), refusal(item, error));
            }
        }
        return refused;
    }

    /** Writes cases that nobody else has written since they were read; throws when somebody has. */
    void writeCases(Collection<Versioned> cases) {
        if (cases.isEmpty()) {
            return;
        }
        var bulk = new BulkRequest.Builder().index(CASES);
        cases.forEach(each -> each.addTo(bulk));
        BulkResponse response = call(() -> elasticsearch.bulk(bulk.build()));
        for (var item : response.items()) {
            var error = item.error();
            if (error != null && item.status() == CONFLICT) {
                throw new IndexUnavailable("Case " + item.id() + " was written by somebody else");
            } else if (error != null) {
                throw new IllegalStateException(refusal(item, error));
            }
        }
    }

    private void create(String alias) {
        call(() -> {
            if (elasticsearch
                    .indices()
                    .existsAlias(exists -> exists.name(alias))
                    .value()) {
                return false;
            }
            try (InputStream definition = new ClassPathResource("indexing/" + alias + ".json").getInputStream()) {
                elasticsearch.indices().create(create -> create.index(alias + "-1")
                        .withJson(definition)
                        .aliases(alias, is -> is.isWriteIndex(true)));
            }
            return true;
        });
    }

    private static String refusal(BulkResponseItem item, ErrorCause error) {
        if (item.status() == TOO_MANY_REQUESTS || item.status() >= SERVER_ERROR) {
            throw new IndexUnavailable(String.valueOf(error.reason()));
        }
        var cause = error.causedBy();
        return cause == null ? String.valueOf(error.reason()) : error.reason() + ": " + cause.reason();
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.make();
        } catch (IOException e) {
            throw new IndexUnavailable(e);
        } catch (ElasticsearchException e) {
            if (e.status() == TOO_MANY_REQUESTS || e.status() >= SERVER_ERROR) {
                throw new IndexUnavailable(e);
            }
            throw e;
        }
    }

    private interface Call<T> {
        T make() throws IOException;
    }

    /**
     * A case's document with what is needed to write it only over the version that was read.
     *
     * @param seqNo -1 for a document that is not there yet
     */
    record Versioned(CaseDocument document, long seqNo, long primaryTerm) {

        private static final long MISSING = -1;

        static Versioned of(GetResult<CaseDocument> result) {
            var document = result.source();
            if (!result.found() || document == null) {
                return new Versioned(CaseDocument.of(result.id()), MISSING, MISSING);
            }
            return new Versioned(
                    document, Objects.requireNonNull(result.seqNo()), Objects.requireNonNull(result.primaryTerm()));
        }

        void addTo(BulkRequest.Builder bulk) {
            if (seqNo == MISSING) {
                bulk.operations(operation ->
                        operation.create(create -> create.id(document.caseId).document(document)));
            } else {
                bulk.operations(operation -> operation.index(index -> index.id(document.caseId)
                        .document(document)
                        .ifSeqNo(seqNo)
                        .ifPrimaryTerm(primaryTerm)));
            }
        }
    }
}
