package vn.lienthong.processes.modeler.proposal;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.processes.engine.EngineItself;
import vn.lienthong.processes.history.CaseEvent;
import vn.lienthong.processes.modeler.Hash;
import vn.lienthong.processes.modeler.Refused;
import vn.lienthong.processes.modeler.draft.Drafts;
import vn.lienthong.processes.modeler.migration.Migrations;
import vn.lienthong.processes.modeler.proposal.ProposalEvent.Kind;
import vn.lienthong.processes.modeler.proposal.mybatis.ProposalMapper;

/** Deploys an approved proposal, with all that follows from it, in one transaction. */
@Component
class ProposalDeployment {

    private static final Logger log = LoggerFactory.getLogger(ProposalDeployment.class);

    private final ProposalMapper rows;
    private final Proposals proposals;
    private final Drafts drafts;
    private final Composer composer;
    private final Deployer deployer;
    private final Migrations migrations;
    private final EngineItself engine;
    private final Clock clock;

    ProposalDeployment(
            ProposalMapper rows,
            Proposals proposals,
            Drafts drafts,
            Composer composer,
            Deployer deployer,
            Migrations migrations,
            EngineItself engine,
            Clock clock) {
        this.rows = rows;
        this.proposals = proposals;
        this.drafts = drafts;
        this.composer = composer;
        this.deployer = deployer;
        this.migrations = migrations;
        this.engine = engine;
        this.clock = clock;
    }

    /** @throws Refused when it has to be approved again */
    @Transactional
    public void deploy(long id) {
        var proposal = rows.lock(id).orElseThrow();
        if (proposal.state() != ProposalState.APPROVED) {
            return;
        }
        var files = proposals.files(id);
        if (!Hash.of(files).equals(proposal.hash())) {
            throw Refused.overtaken("Nội dung không còn như lúc đề xuất");
        }
        if (proposal.approvedOver() == null || proposal.approvedOver() != proposals.inForce(proposal)) {
            throw Refused.overtaken("Bản đang dùng đã thay đổi trong lúc chờ, cần so sánh và duyệt lại");
        }
        var composition = composer.compose(files);
        if (!composition.problems().isEmpty()) {
            throw Refused.overtaken(String.join("; ", composition.problems()));
        }
        var deployed = engine.does(() -> deployer.deploy(proposal.name(), composition.files()));
        rows.deployed(id, deployed.id(), clock.instant());
        tell(id, Kind.DEPLOYED, deployed.id());
        if (proposal.migrates()) {
            composition.parts().stream()
                    .filter(part -> part.differs() && part.known())
                    .map(part -> deployed.definitions().get(part.key()))
                    .forEach(target -> migrations.begin(id, target));
        }
        drafts.done(id);
        log.info("Proposal {} is deployment {}", id, deployed.id());
    }

    @Transactional
    public void approveAgain(long id, String why) {
        rows.notDeployed(id, ProposalState.OPEN.name(), why);
        tell(id, Kind.REOPENED, why);
    }

    @Transactional
    public void failed(long id, String why) {
        rows.notDeployed(id, ProposalState.FAILED.name(), why);
        tell(id, Kind.FAILED, why);
        drafts.thaw(id);
    }

    private void tell(long id, Kind kind, String words) {
        rows.tell(id, new ProposalEvent(clock.instant(), CaseEvent.SYSTEM, kind, words));
    }
}
