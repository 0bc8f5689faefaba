package vn.lienthong.processes.modeler.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.history.CaseEvent;
import vn.lienthong.processes.modeler.FilesInForce;
import vn.lienthong.processes.modeler.draft.mybatis.ListedDraft;

/** What a new release would change of what was changed here, as drafts for administrators to decide about. */
@Component
public class ReleaseDrafts {

    private static final String NAME = "Bản của bản phát hành mới: ";
    private static final String OTHERS = "bảng quyết định và biểu mẫu";

    private final Drafts drafts;
    private final FilesInForce inForce;

    ReleaseDrafts(Drafts drafts, FilesInForce inForce) {
        this.drafts = drafts;
        this.inForce = inForce;
    }

    /** Whether a release has made it. */
    public static boolean isOne(ListedDraft draft) {
        return draft.createdBy().equals(CaseEvent.SYSTEM);
    }

    /**
     * A draft for each procedure, with its diagram or its forms and decisions.
     *
     * @param files the release's texts by names
     */
    public void keep(Map<String, String> files) {
        var left = new TreeMap<>(files);
        for (var procedure : inForce.procedures()) {
            var own = new LinkedHashMap<String, String>();
            take(left, procedure.getResourceName(), own);
            inForce.named(procedure).forEach(name -> take(left, name, own));
            if (!own.isEmpty()) {
                drafts.create(NAME + procedure.getKey(), DraftBase.of(procedure), own, CaseEvent.SYSTEM);
            }
        }
        if (!left.isEmpty()) {
            drafts.create(NAME + OTHERS, null, left, CaseEvent.SYSTEM);
        }
    }

    private static void take(Map<String, String> left, String name, Map<String, String> own) {
        var text = left.remove(name);
        if (text != null) {
            own.put(name, text);
        }
    }
}
