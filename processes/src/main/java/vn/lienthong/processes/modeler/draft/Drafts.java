package vn.lienthong.processes.modeler.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.modeler.ProcedureFile;
import vn.lienthong.processes.modeler.Refused;
import vn.lienthong.processes.modeler.draft.mybatis.DraftMapper;
import vn.lienthong.processes.modeler.draft.mybatis.FileText;
import vn.lienthong.processes.modeler.draft.mybatis.ListedDraft;

/** The drafts. Whoever changes a file names the revision that was read; what somebody else changed is never overwritten. */
@Component
public class Drafts {

    private static final int MOST_FILES = 50;
    private static final int MOST_LISTED = 200;
    private static final int LONGEST_NAME = 200;
    private static final Duration PRESENT = Duration.ofSeconds(60);

    private final DraftMapper rows;
    private final Clock clock;

    Drafts(DraftMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @throws Refused when there is no such draft (any more) */
    public Draft draft(long id) {
        return rows.draft(id).orElseThrow(() -> Refused.notFound("Không có bản nháp này, có thể vừa bị xóa"));
    }

    /** The newest first, at most 200. */
    public List<ListedDraft> all() {
        return rows.drafts(null, MOST_LISTED);
    }

    /** Those that change a procedure, the newest first. */
    public List<ListedDraft> of(String procedure) {
        return rows.drafts(procedure, MOST_LISTED);
    }

    public List<DraftFile> files(long draft) {
        return rows.files(draft);
    }

    /** The texts of its files by their names. */
    public Map<String, String> texts(long draft) {
        var texts = new LinkedHashMap<String, String>();
        rows.texts(draft).forEach(file -> texts.put(file.name(), file.content()));
        return texts;
    }

    FileText text(long draft, String name) {
        return rows.text(draft, name).orElseThrow(() -> Refused.notFound("Bản nháp không có tệp “%s”".formatted(name)));
    }

    /**
     * A new draft.
     *
     * @param base null for a procedure that there is not yet
     * @param files texts in NFC by names that {@link ProcedureFile} allows
     * @param by user id, or {@code system}
     * @return its id
     */
    @Transactional
    public long create(String name, @Nullable DraftBase base, Map<String, String> files, String by) {
        demandFew(files.size());
        var shown = name.strip();
        if (shown.isEmpty() || shown.length() > LONGEST_NAME) {
            throw Refused.entry("Tên bản nháp: từ 1 đến %d ký tự".formatted(LONGEST_NAME));
        }
        var at = clock.instant();
        long id = rows.insert(shown, base, by, at);
        files.forEach((file, text) -> rows.insertFile(id, ProcedureFile.name(file), text, by, at));
        return id;
    }

    /**
     * Puts a text where it is not changed meanwhile.
     *
     * @param revision the one that it was made from, 0 for a new file
     * @throws FileChanged when somebody was faster
     */
    @Transactional
    public DraftFile put(long draft, String name, int revision, String text, String by) {
        var id = lock(draft).id();
        ProcedureFile.name(name);
        var at = clock.instant();
        if (revision == 0) {
            demandFew(rows.files(id).size() + 1);
        }
        var written = revision == 0
                ? rows.insertFile(id, name, text, by, at)
                : rows.updateFile(id, name, revision, text, by, at);
        return new DraftFile(name, written.orElseThrow(() -> changed(draft, name)), by, at);
    }

    /** @throws FileChanged when it is no longer at that revision */
    @Transactional
    public void remove(long draft, String name, int revision, String by) {
        if (rows.removeFile(lock(draft).id(), name, revision, by, clock.instant()) == 0) {
            throw changed(draft, name);
        }
    }

    /** With its files. */
    @Transactional
    public void delete(long draft) {
        rows.delete(lock(draft).id());
    }

    /**
     * What is proposed: until that is decided nobody changes the draft.
     *
     * @return its files, as they are from now on
     */
    @Transactional
    public Map<String, String> freeze(long draft, long proposal) {
        rows.freeze(lock(draft).id(), proposal);
        return texts(draft);
    }

    /** It may be changed again. */
    public void thaw(long proposal) {
        rows.thaw(proposal);
    }

    /** What was proposed with it is deployed. */
    public void done(long proposal) {
        rows.deleteOf(proposal);
    }

    /** The draft that waits for the decision about a proposal. */
    public Optional<Long> ofProposal(long proposal) {
        return rows.ofProposal(proposal);
    }

    /**
     * Notes that somebody has it open.
     *
     * @return user ids of the others who have
     */
    List<String> present(long draft, String user) {
        draft(draft);
        var now = clock.instant();
        rows.seen(draft, user, now);
        return rows.others(draft, user, now.minus(PRESENT));
    }

    /** Until the transaction ends nobody else changes it. */
    private Draft lock(long draft) {
        var locked = rows.lock(draft).orElseThrow(() -> Refused.notFound("Không có bản nháp này, có thể vừa bị xóa"));
        if (locked.proposal() != null) {
            throw Refused.overtaken(
                    "Bản nháp đang được đề xuất (đề xuất %d), chờ quyết định hoặc rút đề xuất rồi mới sửa được"
                            .formatted(locked.proposal()));
        }
        return locked;
    }

    private RuntimeException changed(long draft, String name) {
        return rows.files(draft).stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .<RuntimeException>map(FileChanged::new)
                .orElseGet(() -> Refused.notFound("Tệp “%s” vừa bị xóa khỏi bản nháp".formatted(name)));
    }

    private static void demandFew(int files) {
        if (files > MOST_FILES) {
            throw Refused.entry("Bản nháp có quá %d tệp".formatted(MOST_FILES));
        }
    }
}
