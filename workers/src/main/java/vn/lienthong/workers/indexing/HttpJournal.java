package vn.lienthong.workers.indexing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /internal/journal} of the process application. */
class HttpJournal implements Journal {

    private static final String PATH = "/internal/journal/";

    private final InternalCalls calls;
    private final MessageReader reader;

    HttpJournal(InternalCalls calls, MessageReader reader) {
        this.calls = calls;
        this.reader = reader;
    }

    @Override
    public List<CaseMessage> of(String caseId, long after) {
        return messages("case-messages?caseId=%s&after=%d".formatted(encoded(caseId), after));
    }

    @Override
    public List<CaseMessage> after(Place place) {
        return messages("messages?afterCase=%s&after=%d".formatted(encoded(place.caseId()), place.sequence()));
    }

    @Override
    public List<CaseState> states(String afterCase) {
        return states("states?afterCase=", afterCase);
    }

    @Override
    public Optional<CaseState> state(String caseId) {
        return states("state?caseId=", caseId).stream().findFirst();
    }

    @Override
    public List<CaseState> changed(Instant since, String afterCase) {
        return states("changed?since=" + encoded(since.toString()) + "&afterCase=", afterCase);
    }

    private List<CaseMessage> messages(String query) {
        return reader.list(calls.bytes(PATH + query));
    }

    /** @param last value of the query's last parameter */
    private List<CaseState> states(String query, String last) {
        var states = new ArrayList<CaseState>();
        for (var each : calls.get(PATH + query + encoded(last))) {
            states.add(state(each));
        }
        return states;
    }

    private static CaseState state(JsonNode json) {
        return new CaseState(
                json.path("caseId").asText(),
                json.path("sequence").asLong(),
                json.path("events").asLong(CaseState.UNKNOWN));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
