package vn.lienthong.processes.modeler.check;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import vn.lienthong.processes.modeler.ForScripts;
import vn.lienthong.processes.modeler.Refused;
import vn.lienthong.processes.modeler.SentJson;

/** The check, for the editor. */
@ForScripts
class CheckApi {

    private final ProcedureCheck check;
    private final SentJson sentJson;

    CheckApi(ProcedureCheck check, SentJson sentJson) {
        this.check = check;
        this.sentJson = sentJson;
    }

    @PostMapping(path = "/admin/modeler/api/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    Answer check(HttpServletRequest sent) throws IOException {
        var request = sentJson.read(sent, Request.class);
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

    /**
     * What is checked.
     *
     * @param files texts by names
     */
    record Request(@Nullable String procedure, @Nullable Map<String, @Nullable String> files) {}

    record Answer(List<Finding> problems) {}
}
