package vn.lienthong.processes.modeler.history;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.modeler.migration.RunningCases;
import vn.lienthong.processes.modeler.proposal.Proposal;
import vn.lienthong.processes.modeler.proposal.Proposals;

/** All versions that there ever were of a procedure. */
@Component
class Versions {

    private static final int MOST = 200;
    private static final String RELEASE = "release";

    private final RepositoryService repository;
    private final Proposals proposals;
    private final RunningCases cases;

    Versions(RepositoryService repository, Proposals proposals, RunningCases cases) {
        this.repository = repository;
        this.proposals = proposals;
        this.cases = cases;
    }

    /** The newest first, at most 200. */
    List<VersionLine> of(String procedure) {
        var byDeployment = proposals.byDeployment(procedure);
        var running = cases.runningByVersion(procedure);
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(procedure)
                .orderByProcessDefinitionVersion()
                .desc()
                .listPage(0, MOST)
                .stream()
                .map(version -> line(version, byDeployment, running))
                .toList();
    }

    private VersionLine line(
            ProcessDefinition version, Map<String, Proposal> byDeployment, Map<String, Integer> running) {
        var deployment = repository
                .createDeploymentQuery()
                .deploymentId(version.getDeploymentId())
                .singleResult();
        var proposal = byDeployment.get(version.getDeploymentId());
        return new VersionLine(
                version.getVersion(),
                version.getId(),
                deployment.getDeploymentTime().toInstant(),
                origin(version.getKey(), deployment, proposal),
                proposal,
                running.getOrDefault(version.getId(), 0));
    }

    private static String origin(String procedure, Deployment deployment, @Nullable Proposal proposal) {
        if (proposal != null) {
            return procedure.equals(proposal.procedureKey())
                    ? "Đề xuất " + proposal.id()
                    : "Cùng với đề xuất %d (%s)".formatted(proposal.id(), proposal.name());
        }
        return RELEASE.equals(deployment.getSource())
                ? "Bản phát hành phần mềm"
                : "Ngoài trang này (REST hoặc Cockpit)";
    }
}
