package vn.lienthong.processes.modeler.editor;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.lienthong.processes.modeler.ForScripts;
import vn.lienthong.processes.modeler.ProcedureFile;
import vn.lienthong.processes.modeler.Refused;
import vn.lienthong.processes.modeler.SentJson;
import vn.lienthong.processes.modeler.draft.Drafts;

/** Keeps what somebody changed while somebody else was faster: as a draft of its own, on the same base. */
@ForScripts
class CopyApi {

    private final Drafts drafts;
    private final SentJson sentJson;

    CopyApi(Drafts drafts, SentJson sentJson) {
        this.drafts = drafts;
        this.sentJson = sentJson;
    }

    @PostMapping("/admin/modeler/api/drafts/{id}/copies")
    @ResponseStatus(HttpStatus.CREATED)
    Copied copy(@PathVariable long id, HttpServletRequest sent, Principal user) throws IOException {
        var copy = sentJson.read(sent, Copy.class);
        if (copy.name() == null || copy.files() == null) {
            throw Refused.entry("Thiếu tên (name) hoặc các tệp (files) của bản nháp");
        }
        var texts = new LinkedHashMap<String, String>(drafts.texts(id));
        copy.files()
                .forEach((name, text) -> texts.put(name, ProcedureFile.text(text.getBytes(StandardCharsets.UTF_8))));
        var original = drafts.draft(id);
        return new Copied(drafts.create(copy.name(), original.base(), texts, user.getName()));
    }

    /** @param files texts by name; of the files that are not named the copy has those of the draft */
    record Copy(
            @JsonProperty("name") String name,
            @JsonProperty("files") Map<String, String> files) {}

    record Copied(long id) {}
}
