package vn.lienthong.workers.indexing;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An event as a line of the timeline: as it came, with its place as fields.
 *
 * @param position of the event within its message, from 0
 */
record EventDocument(CaseMessage message, int position) {

    String id() {
        return message.caseId() + "-" + message.sequence() + "-" + position;
    }

    void writeTo(ByteArrayOutputStream out) {
        var caseId = new String(JsonStringEncoder.getInstance().quoteAsString(message.caseId()));
        var place = "\"caseId\":\"" + caseId + "\",\"sequence\":" + message.sequence() + ",\"position\":" + position;
        source().writeWith(place.getBytes(StandardCharsets.UTF_8), out);
    }

    Json source() {
        return message.events().get(position).source();
    }
}
