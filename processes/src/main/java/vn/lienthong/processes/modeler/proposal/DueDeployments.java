package vn.lienthong.processes.modeler.proposal;

import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.modeler.Refused;
import vn.lienthong.processes.modeler.proposal.mybatis.ProposalMapper;

/** Deploys what was approved, when it is time: one node, once; what was due while nothing ran, as soon as it runs again. */
@Component
class DueDeployments {

    private static final Logger log = LoggerFactory.getLogger(DueDeployments.class);

    private final ProposalMapper rows;
    private final ProposalDeployment deployment;
    private final Clock clock;

    DueDeployments(ProposalMapper rows, ProposalDeployment deployment, Clock clock) {
        this.rows = rows;
        this.deployment = deployment;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${lienthong.modeler.every:5s}")
    @SchedulerLock(name = "modeler-deployments")
    void look() {
        rows.due(clock.instant()).forEach(this::deploy);
    }

    /** What the engine refuses is not tried for ever; a database that is away leaves it for the next time. */
    private void deploy(long id) {
        try {
            deployment.deploy(id);
        } catch (Refused e) {
            deployment.approveAgain(id, e.words());
        } catch (ProcessEngineException e) {
            log.warn("Proposal {} could not be deployed: {}", id, e.getMessage());
            deployment.failed(id, EngineWords.of(e));
        } catch (RuntimeException e) {
            log.warn("Proposal {} could not be deployed, trying again", id, e);
        }
    }
}
