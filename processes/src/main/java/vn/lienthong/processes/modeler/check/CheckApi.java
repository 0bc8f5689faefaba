package vn.lienthong.processes.modeler.check;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.lienthong.processes.modeler.ForScripts;
import vn.lienthong.processes.modeler.Refused;

/** The check, for the editor. */
@ForScripts
class CheckApi {

    private final ProcedureCheck check;

    CheckApi(ProcedureCheck check) {
        this.check = check;
    }

    @PostMapping("/admin/modeler/api/check")
    Answer check(@RequestBody Request request) {
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
