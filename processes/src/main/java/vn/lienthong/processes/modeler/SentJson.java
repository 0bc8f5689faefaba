package vn.lienthong.processes.modeler;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What scripts send as JSON, with the files of a draft in it: never more than one deployment may hold. */
@Component
public class SentJson {

    /** In bytes: the files of the largest deployment, as JSON. */
    private static final int LARGEST = 24 << 20;

    private final ObjectMapper json;

    public SentJson(ObjectMapper json) {
        this.json = json;
    }

    /** @throws Refused when it is too large, or not of that shape */
    public <T> T read(HttpServletRequest sent, Class<T> type) throws IOException {
        var body = sent.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new Refused(HttpStatus.PAYLOAD_TOO_LARGE, "Các tệp lớn hơn %d MB".formatted(LARGEST >> 20));
        }
        try {
            var read = json.readValue(body, type);
            if (read == null) {
                throw Refused.entry("Chưa gửi nội dung nào");
            }
            return read;
        } catch (JacksonException e) {
            throw Refused.entry("Nội dung gửi lên không phải là JSON hợp lệ");
        }
    }
}
