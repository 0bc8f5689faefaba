package vn.lienthong.processes.modeler.proposal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.engine.ChangedHere;
import vn.lienthong.processes.modeler.FilesInForce;
import vn.lienthong.processes.modeler.Hash;
import vn.lienthong.processes.modeler.ProcedureFile;
import vn.lienthong.processes.modeler.draft.ReleaseDrafts;

/**
 * Leaves in force what was changed here: the release's version of it becomes a draft. The rest of the release is deployed
 * with it, and with whatever was made here and calls it.
 */
@Component
class ReleaseComposition implements ChangedHere {

    private static final Logger log = LoggerFactory.getLogger(ReleaseComposition.class);

    private final FilesInForce inForce;
    private final Composer composer;
    private final ReleaseDrafts drafts;

    ReleaseComposition(FilesInForce inForce, Composer composer, ReleaseDrafts drafts) {
        this.inForce = inForce;
        this.composer = composer;
        this.drafts = drafts;
    }

    @Override
    public Map<String, byte[]> over(Map<String, byte[]> release, Map<String, String> before) {
        var texts = new TreeMap<String, String>();
        var heldBack = new TreeMap<String, String>();
        release.forEach((name, content) -> {
            var own = new String(content, StandardCharsets.UTF_8);
            var here = changedHere(name, content, before.get(name));
            texts.put(name, here == null ? own : here);
            if (here != null && !Hash.of(content).equals(before.get(name))) {
                heldBack.put(name, own);
            }
        });
        drafts.keep(heldBack);
        var composition = composer.compose(texts);
        composition.problems().forEach(problem -> log.warn("In the deployment of this release: {}", problem));
        return composition.files();
    }

    /** What is in force of a file, where that is neither the last release's nor this one's; null where it is. */
    private @Nullable String changedHere(String name, byte[] content, @Nullable String before) {
        if (!ProcedureFile.isName(name)) {
            return null;
        }
        return inForce.file(name)
                .filter(deployed -> !Hash.of(deployed.content()).equals(before))
                .filter(deployed -> !Arrays.equals(deployed.content(), content))
                .map(deployed -> new String(deployed.content(), StandardCharsets.UTF_8))
                .orElse(null);
    }
}
