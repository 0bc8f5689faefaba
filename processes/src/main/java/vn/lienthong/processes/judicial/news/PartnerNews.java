package vn.lienthong.processes.judicial.news;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a partner said about a request, by the partner's own number. */
public record PartnerNews(int number, String type, JsonNode data, Instant saidAt) {

    /** A field of it; null where it says nothing. */
    @Nullable
    public String text(String field) {
        return data.hasNonNull(field) ? data.get(field).asText() : null;
    }

    /** Without the data, which may be about people. */
    @Override
    public String toString() {
        return type + " " + number;
    }
}
