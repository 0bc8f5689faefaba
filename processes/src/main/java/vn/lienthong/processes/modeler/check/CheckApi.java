package vn.lienthong.processes.modeler.check;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import vn.lienthong.processes.modeler.ForScripts;
import vn.lienthong.processes.modeler.Refused;

/** The check, for the editor. */
@ForScripts
class CheckApi {

    /** In bytes: the files of the largest deployment, as JSON. */
    private static final int LARGEST = 24 << 20;

    private final ProcedureCheck check;
    private final ObjectMapper json;

    CheckApi(ProcedureCheck check, ObjectMapper json) {
        this.check = check;
        this.json = json;
    }

    @PostMapping(path = "/admin/modeler/api/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    Answer check(HttpServletRequest sent) throws IOException {
        var request = read(sent.getInputStream().readNBytes(LARGEST + 1));
        if (request.files() == null || request.files().isEmpty()) {
            throw Refused.entry("files: chưa có tệp nào để kiểm tra");
        }
        var contents = new LinkedHashMap<String, byte[]>();
        request.files().forEach((name, text) -> {
            if (text == null) {
                throw Refused.entry("files: tệp “%s” không có nội dung".formatted(name));
            }
            contents.put(name, text.getBytes(StandardCharsets.UTF_8));
        });
        return new Answer(check.check(request.procedure(), contents));
    }

    private Request read(byte[] body) throws IOException {
        if (body.length > LARGEST) {
            throw new Refused(HttpStatus.PAYLOAD_TOO_LARGE, "Các tệp lớn hơn %d MB".formatted(LARGEST >> 20));
        }
        try {
            return json.readValue(body, Request.class);
        } catch (JacksonException e) {
            throw Refused.entry("Nội dung gửi lên không phải là JSON hợp lệ");
        }
    }

    /**
     * What is checked.
     *
     * @param files texts by names
     */
    record Request(@Nullable String procedure, @Nullable Map<String, @Nullable String> files) {}

    record Answer(List<Finding> problems) {}
}
