package vn.lienthong.processes.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** Words at the nodes of a diagram, as the viewer in the page reads them. */
public final class DiagramNotes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DiagramNotes() {}

    /** @param notes words by ids of nodes */
    public static String json(Map<String, String> notes) {
        try {
            return JSON.writeValueAsString(notes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
