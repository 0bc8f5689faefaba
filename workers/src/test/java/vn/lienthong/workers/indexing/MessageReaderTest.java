package vn.lienthong.workers.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageReaderTest {

    private static final String FIRST = "{\"type\":\"X\",\"at\":\"2026-11-24T01:00:00.123Z\",\"name\":\"Bù Đăng {}\"}";
    private static final String SECOND = "{\"type\":\"Y\", \"at\":\"2026-11-24T01:00:00Z\", \"more\":{\"a\":[1,2]} }";
    private static final String MESSAGE = "{ \"more\":{\"events\":[]}, \"caseId\":\"c-1\", \"sequence\":7, \"events\":["
            + FIRST + " , " + SECOND + "] }";

    private final MessageReader reader = new MessageReader(new ObjectMapper());

    @Test
    void keepsEventsAsTheyCame() {
        var message = reader.one(bytes(MESSAGE));
        assertThat(message.caseId()).isEqualTo("c-1");
        assertThat(message.sequence()).isEqualTo(7);
        assertThat(message.events()).map(event -> event.source().toString()).containsExactly(FIRST, SECOND);
        assertThat(message.events()).map(Event::type).containsExactly("X", "Y");
    }

    @Test
    void writesThemOnWithTheirPlaces() {
        var message = reader.one(bytes(MESSAGE));
        assertThat(document(message, 0))
                .isEqualTo(
                        FIRST.substring(0, FIRST.length() - 1) + ",\"caseId\":\"c-1\",\"sequence\":7,\"position\":0}");
        assertThat(document(message, 1)).endsWith(",\"caseId\":\"c-1\",\"sequence\":7,\"position\":1}");
    }

    @Test
    void readsAList() {
        var messages = reader.list(bytes("[" + MESSAGE + ", " + MESSAGE + "]"));
        assertThat(messages).hasSize(2);
        assertThat(messages.get(1).events().get(1).source()).hasToString(SECOND);
        assertThat(reader.list(bytes("[]"))).isEmpty();
    }

    /** A line break would end the document's line. */
    @Test
    void putsWhatHasLineBreaksOnOneLine() {
        var message = reader.one(bytes(MESSAGE.replace(",\"name\"", ",\r\n\"name\"")));
        assertThat(message.events().get(0).source()).hasToString(FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32BE"})
    void readsOtherEncodings(String encoding) {
        var message = reader.one(MESSAGE.getBytes(Charset.forName(encoding)));
        assertThat(message.events().get(0).source()).hasToString(FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{'caseId':'c'}",
                "{'caseId':'c','sequence':1,'events':[]}",
                "{'caseId':'c','sequence':0,'events':[{'type':'X','at':'2026-11-24T01:00:00Z'}]}",
                "{'caseId':'c','sequence':1,'events':[{}]}",
                "{'caseId':'c','sequence':1,'events':[7]}",
                "{'caseId':'c','sequence':1,'events':[{'type':'X','at':'yesterday'}]}",
                "{'caseId':'c','sequence':1,'events':[{'type':'X','at':''}]}",
                "{'caseId':'c','sequence':1,'events':[{'type':'X','at':'1969-12-31T23:59:59Z'}]}",
                "{'caseId':'c','sequence':1,'events':[{'type':'X','at':'2026-11-24T01:00:00Z'}]",
                "{'caseId':'c','sequence':1,'events':[{'type':'X','at':'2026-11-24T01:00:00Z'}]} {}"
            })
    void refusesWhatIsNoMessage(String text) {
        assertThatThrownBy(() -> reader.one(bytes(text.replace('\'', '"'))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String document(CaseMessage message, int position) {
        var out = new ByteArrayOutputStream();
        new EventDocument(message, position).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
