package vn.lienthong.workers.indexing;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.elasticsearch.client.ResponseException;

/** What failures of calls to Elasticsearch mean. Every call is bounded by the client's time limits. */
final class Elastic {

    static final int NOT_FOUND = 404;
    static final int CONFLICT = 409;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private Elastic() {}

    /**
     * Makes a call.
     *
     * @throws IndexUnavailable when trying again later helps
     * @throws ElasticsearchException when it would not
     * @throws IllegalStateException the same, from the client for plain requests
     */
    static <T> T call(Call<T> call) {
        try {
            return call.make();
        } catch (ResponseException e) {
            if (isPassing(e.getResponse().getStatusLine().getStatusCode())) {
                throw new IndexUnavailable(e);
            }
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new IndexUnavailable(e);
        } catch (ElasticsearchException e) {
            if (isPassing(e.status())) {
                throw new IndexUnavailable(e);
            }
            throw e;
        }
    }

    static boolean isPassing(int status) {
        return status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
    }

    interface Call<T> {
        T make() throws IOException;
    }
}
