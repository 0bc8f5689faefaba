package vn.lienthong.processes.modeler.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.modeler.migration.RunningCases;
import vn.lienthong.processes.modeler.mybatis.DeployedFiles;
import vn.lienthong.processes.modeler.mybatis.HashedDiagram;
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
    private final DeployedFiles files;

    Versions(RepositoryService repository, Proposals proposals, RunningCases cases, DeployedFiles files) {
        this.repository = repository;
        this.proposals = proposals;
        this.cases = cases;
        this.files = files;
    }

    /** The newest first, at most 200. */
    List<VersionLine> of(String procedure) {
        var byDeployment = proposals.byDeployment(procedure);
        var running = cases.runningByVersion(procedure);
        var hashes = files.hashes(procedure).stream()
                .collect(Collectors.toMap(HashedDiagram::definition, HashedDiagram::hash));
        var versions = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(procedure)
                .orderByProcessDefinitionVersion()
                .desc()
                .listPage(0, MOST);
        var lines = new ArrayList<VersionLine>();
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            var before = i + 1 < versions.size() ? versions.get(i + 1) : null;
            lines.add(line(
                    version,
                    byDeployment.get(version.getDeploymentId()),
                    running.getOrDefault(version.getId(), 0),
                    before == null || !Objects.equals(hashes.get(version.getId()), hashes.get(before.getId()))));
        }
        return lines;
    }

    private VersionLine line(ProcessDefinition version, @Nullable Proposal proposal, int running, boolean redrawn) {
        var deployment = repository
                .createDeploymentQuery()
                .deploymentId(version.getDeploymentId())
                .singleResult();
        return new VersionLine(
                version.getVersion(),
                version.getId(),
                deployment.getDeploymentTime().toInstant(),
                origin(version.getKey(), deployment, proposal),
                proposal,
                running,
                redrawn);
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
