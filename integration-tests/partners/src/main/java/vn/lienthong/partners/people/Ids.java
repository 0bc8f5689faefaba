package vn.lienthong.partners.people;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.partners.web.JsonBody;
import vn.lienthong.partners.web.Refusal;

/** A question about people by their numbers. */
record Ids(String requestId, List<String> ids) {

    static final int MOST = 1_000;

    static Ids read(byte[] json) throws IOException {
        var content = JsonBody.parse(json);
        var requestId = content.optional("requestId");
        var list = content.node("ids");
        if (requestId == null || !list.isArray()) {
            throw Refusal.wrong("Cần requestId và danh sách ids");
        }
        if (list.size() > MOST) {
            throw Refusal.wrong("Mỗi lần hỏi nhiều nhất " + MOST + " người");
        }
        var ids = new ArrayList<String>(list.size());
        list.forEach(id -> ids.add(id.asText()));
        return new Ids(requestId, ids);
    }
}
