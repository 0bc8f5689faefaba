package vn.lienthong.processes.modeler.proposal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.modeler.DiagramNames;
import vn.lienthong.processes.modeler.FileKind;
import vn.lienthong.processes.modeler.FilesInForce;
import vn.lienthong.processes.modeler.Hash;
import vn.lienthong.processes.modeler.Refused;
import vn.lienthong.processes.modeler.draft.Draft;
import vn.lienthong.processes.modeler.draft.Drafts;
import vn.lienthong.processes.modeler.proposal.ProposalEvent.Kind;
import vn.lienthong.processes.modeler.proposal.mybatis.ProposalMapper;

/** One administrator proposes, another one decides: nobody alone changes a procedure. */
@Component
public class Proposals {

    private static final int MOST_LISTED = 200;
    private static final int LONGEST_TEXT = 2000;

    private final ProposalMapper rows;
    private final Drafts drafts;
    private final FilesInForce inForce;
    private final Impacts impacts;
    private final Clock clock;

    Proposals(ProposalMapper rows, Drafts drafts, FilesInForce inForce, Impacts impacts, Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.inForce = inForce;
        this.impacts = impacts;
        this.clock = clock;
    }

    /** @throws Refused when there is no such proposal */
    public Proposal proposal(long id) {
        return rows.proposal(id).orElseThrow(() -> Refused.notFound("Không có đề xuất này"));
    }

    /** Those that wait for a decision or for their time, the newest first. */
    public List<Proposal> waiting() {
        return rows.waiting(MOST_LISTED);
    }

    /** Those that change a procedure, the newest first. */
    public List<Proposal> of(String procedure) {
        return rows.of(procedure, MOST_LISTED);
    }

    /** Those that led to a version of a procedure, by the engine's ids of the deployments. */
    public Map<String, Proposal> byDeployment(String procedure) {
        var proposals = new LinkedHashMap<String, Proposal>();
        rows.ofDeployments(procedure).forEach(each -> proposals.put(Objects.requireNonNull(each.deployment()), each));
        return proposals;
    }

    /** Texts by names. */
    Map<String, String> files(long proposal) {
        var files = new LinkedHashMap<String, String>();
        rows.files(proposal).forEach(file -> files.put(file.name(), file.content()));
        return files;
    }

    /** Names only. */
    List<String> fileNames(long proposal) {
        return rows.fileNames(proposal);
    }

    /** The newest version of the procedure, 0 when there is none. */
    int newest(@Nullable String procedure) {
        return procedure == null
                ? 0
                : inForce.procedure(procedure)
                        .map(ProcessDefinition::getVersion)
                        .orElse(0);
    }

    /** As of when somebody compares: the newest version; of forms and decisions alone, how often they were deployed. */
    int inForce(Proposal proposal) {
        return proposal.procedureKey() == null
                ? inForce.deployments(rows.fileNames(proposal.id()))
                : newest(proposal.procedureKey());
    }

    /** What a draft changes: the procedure it was begun for, or the one that its diagram brings. */
    static @Nullable String procedureOf(Draft draft, Map<String, String> files) {
        return draft.procedureKey() != null
                ? draft.procedureKey()
                : files.entrySet().stream()
                        .filter(file -> file.getKey().endsWith(FileKind.BPMN.ending()))
                        .flatMap(file -> DiagramNames.read(file.getValue()).stream())
                        .flatMap(names -> names.processes().stream())
                        .findFirst()
                        .orElse(null);
    }

    /**
     * Freezes a draft.
     *
     * @return id of the proposal
     * @throws Refused when it can't be deployed, or the same procedure waits for a decision already
     */
    @Transactional
    public long propose(long draftId, NewProposal said) {
        var draft = drafts.draft(draftId);
        var files = drafts.texts(draftId);
        var procedure = procedureOf(draft, files);
        demand(procedure, files);
        int newest = newest(procedure);
        long id = insert(new Proposal(
                0,
                draft.name(),
                procedure,
                newest == 0 ? null : newest,
                ProposalState.OPEN,
                text("Lý do", said.reason()),
                text("Ghi chú phiên bản", said.note()),
                Hash.of(files),
                said.migrates(),
                said.deployAt(),
                said.by(),
                clock.instant(),
                null,
                null,
                null,
                null,
                null,
                null,
                null));
        if (!Hash.of(drafts.freeze(draftId, id)).equals(Hash.of(files))) {
            throw Refused.overtaken("Bản nháp vừa được sửa, hãy xem lại rồi đề xuất");
        }
        files.forEach((name, content) -> rows.insertFile(id, name, content));
        tell(id, said.by(), Kind.PROPOSED, said.reason().strip());
        return id;
    }

    private long insert(Proposal proposal) {
        try {
            return rows.insert(proposal);
        } catch (DuplicateKeyException e) {
            throw Refused.overtaken(
                    "Quy trình này đang có một đề xuất chờ quyết định, hãy quyết định hoặc rút đề xuất đó trước");
        }
    }

    /** Somebody has compared it with the version that is the newest now. */
    @Transactional
    public void look(long id, String user) {
        var proposal = proposal(id);
        rows.look(id, user, inForce(proposal), clock.instant());
    }

    boolean hasLooked(Proposal proposal, String user) {
        return rows.hasLooked(proposal.id(), user, inForce(proposal));
    }

    /**
     * Deploys at its time.
     *
     * @throws Refused when it is somebody's own, who has not compared it with the newest version, or it can't be deployed
     */
    @Transactional
    public void approve(long id, String reason, String by) {
        var proposal = lock(id, ProposalState.OPEN);
        if (proposal.proposedBy().equals(by)) {
            throw Refused.entry("Người đề xuất không được tự duyệt; cần một quản trị viên khác");
        }
        if (!hasLooked(proposal, by)) {
            throw Refused.entry("Hãy mở phần so sánh với phiên bản đang dùng rồi mới duyệt");
        }
        demand(proposal.procedureKey(), files(id));
        decide(id, ProposalState.APPROVED, by, reason.isBlank() ? null : text("Ý kiến", reason), inForce(proposal));
        tell(id, by, Kind.APPROVED, reason.strip());
    }

    /** @throws Refused without a reason, or when it is somebody's own */
    @Transactional
    public void refuse(long id, String reason, String by) {
        var proposal = lock(id, ProposalState.OPEN, ProposalState.APPROVED);
        if (proposal.proposedBy().equals(by)) {
            throw Refused.entry("Đây là đề xuất của bạn: hãy rút đề xuất thay vì từ chối");
        }
        decide(id, ProposalState.REFUSED, by, text("Lý do từ chối", reason), null);
        tell(id, by, Kind.REFUSED, reason.strip());
        drafts.thaw(id);
    }

    /** @throws Refused when it is somebody else's */
    @Transactional
    public void withdraw(long id, String by) {
        var proposal = lock(id, ProposalState.OPEN, ProposalState.APPROVED);
        if (!proposal.proposedBy().equals(by)) {
            throw Refused.entry("Chỉ người đề xuất mới rút được đề xuất");
        }
        decide(id, ProposalState.WITHDRAWN, by, null, null);
        tell(id, by, Kind.WITHDRAWN, null);
        drafts.thaw(id);
    }

    /** What became of it, the oldest first. */
    List<ProposalEvent> events(long id) {
        return rows.events(id, MOST_LISTED);
    }

    private void decide(long id, ProposalState state, String by, @Nullable String reason, @Nullable Integer over) {
        rows.decide(id, state.name(), by, clock.instant(), reason, over);
    }

    private void tell(long id, String by, Kind kind, @Nullable String words) {
        rows.tell(id, new ProposalEvent(clock.instant(), by, kind, words));
    }

    private Proposal lock(long id, ProposalState... expected) {
        var proposal = rows.lock(id).orElseThrow(() -> Refused.notFound("Không có đề xuất này"));
        if (!List.of(expected).contains(proposal.state())) {
            throw Refused.overtaken("Đề xuất này %s".formatted(proposal.state().words()));
        }
        return proposal;
    }

    private void demand(@Nullable String procedure, Map<String, String> files) {
        var problems = impacts.against(procedure, files);
        if (!problems.isEmpty()) {
            throw Refused.entry("Chưa triển khai được: " + String.join("; ", problems));
        }
    }

    private static String text(String field, String entered) {
        var text = entered.strip();
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw Refused.entry("%s: từ 1 đến %d ký tự".formatted(field, LONGEST_TEXT));
        }
        return text;
    }
}
