package vn.lienthong.processes.modeler.vocabulary;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.lienthong.processes.modeler.ForScripts;

/** The vocabulary, for the editor's panel. */
@ForScripts
@RequestMapping("/admin/modeler/api")
class VocabularyApi {

    private final VocabularySource source;

    VocabularyApi(VocabularySource source) {
        this.source = source;
    }

    @GetMapping("/vocabulary")
    Vocabulary vocabulary() {
        return source.today();
    }

    @GetMapping("/templates")
    List<Template> templates() {
        return new Templates(source.today()).all();
    }
}
