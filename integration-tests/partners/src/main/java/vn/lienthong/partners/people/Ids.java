package vn.lienthong.partners.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.partners.web.Json;
import vn.lienthong.partners.web.Refusal;

/** A question about people by their numbers. */
record Ids(String requestId, List<String> ids) {

    static final int MOST = 1_000;

    static Ids read(byte[] json) throws IOException {
        var content = parsed(json);
        var requestId = content.path("requestId").asText("");
        var list = content.path("ids");
        if (requestId.isBlank() || !list.isArray()) {
            throw Refusal.wrong("Cần requestId và danh sách ids");
        }
        if (list.size() > MOST) {
            throw Refusal.wrong("Mỗi lần hỏi nhiều nhất " + MOST + " người");
        }
        var ids = new ArrayList<String>(list.size());
        list.forEach(id -> ids.add(id.asText()));
        return new Ids(requestId, ids);
    }

    private static JsonNode parsed(byte[] json) throws IOException {
        try {
            return Json.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw Refusal.wrong("JSON không đọc được");
        }
    }
}
