package vn.lienthong.workers.indexing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;

/** Messages as tests write them. */
final class Messages {

    private static final MessageReader READER = new MessageReader(new ObjectMapper());

    private Messages() {}

    /** @param events JSON with single quotes */
    static CaseMessage message(long sequence, String... events) {
        return read("{'caseId':'case','sequence':%d,'events':[%s]}".formatted(sequence, String.join(",", events)));
    }

    /** @param json with single quotes */
    static CaseMessage read(String json) {
        return READER.one(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
