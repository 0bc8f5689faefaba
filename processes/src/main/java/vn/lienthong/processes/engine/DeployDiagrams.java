package vn.lienthong.processes.engine;

import java.io.IOException;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Deploys the diagrams, decisions and forms that come with this release, all in one deployment, so that called parts and forms are
 * bound to the diagrams they were made with. Nothing happens when nothing has changed since the last time.
 */
@Component
@Order(DeployDiagrams.ORDER)
class DeployDiagrams implements ApplicationRunner {

    static final int ORDER = 200;

    private static final Logger log = LoggerFactory.getLogger(DeployDiagrams.class);

    private final RepositoryService repository;
    private final ReleaseFiles files;

    DeployDiagrams(RepositoryService repository, ReleaseFiles files) {
        this.repository = repository;
        this.files = files;
    }

    @Override
    public void run(ApplicationArguments args) throws IOException {
        var deployment = repository
                .createDeployment()
                .name("lienthong")
                .source("release")
                .enableDuplicateFiltering(false);
        for (var file : files.all().entrySet()) {
            try (var content = file.getValue().getInputStream()) {
                deployment.addInputStream(file.getKey(), content);
            }
        }
        var deployed = deployment.deployWithResult();
        log.info("Diagrams and forms are those of deployment {}", deployed.getId());
    }
}
