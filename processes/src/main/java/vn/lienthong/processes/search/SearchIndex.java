package vn.lienthong.processes.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** The search index, as {@code docs/contracts.md} describes it. Every question is bounded by the client's time limits. */
@Component
public class SearchIndex {

    public static final String CASES = "cases";
    public static final String TASKS = "case-tasks";
    public static final String EVENTS = "case-events";

    private final ElasticsearchClient client;

    SearchIndex(ElasticsearchClient client) {
        this.client = client;
    }

    /** @throws SearchUnavailable when the index does not answer */
    public <T> T ask(Question<T> question) {
        try {
            return question.put(client);
        } catch (IOException | ElasticsearchException e) {
            throw new SearchUnavailable(e);
        }
    }

    /** What is asked of the index. */
    public interface Question<T> {
        T put(ElasticsearchClient client) throws IOException;
    }
}
