package vn.lienthong.processes.engine;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the diagrams and forms that come with this release, all in one deployment, so that called parts and forms are
 * bound to the diagrams they were made with. Nothing happens when nothing has changed since the last time.
 */
@Component
@Order(DeployDiagrams.ORDER)
class DeployDiagrams implements ApplicationRunner {

    static final int ORDER = 200;

    private static final Logger log = LoggerFactory.getLogger(DeployDiagrams.class);
    private static final List<String> PATTERNS =
            List.of("classpath*:bpmn/**/*.bpmn", "classpath*:forms/**/*.form", "classpath*:forms/**/*.html");

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;

    DeployDiagrams(RepositoryService repository, ResourcePatternResolver resources) {
        this.repository = repository;
        this.resources = resources;
    }

    @Override
    public void run(ApplicationArguments args) throws IOException {
        var deployment = repository
                .createDeployment()
                .name("lienthong")
                .source("release")
                .enableDuplicateFiltering(false);
        for (var pattern : PATTERNS) {
            for (var resource : resources.getResources(pattern)) {
                try (var content = resource.getInputStream()) {
                    deployment.addInputStream(name(resource), content);
                }
            }
        }
        var deployed = deployment.deployWithResult();
        log.info("Diagrams and forms are those of deployment {}", deployed.getId());
    }

    /** The path below the class path's root, the same whether from a folder or a jar: forms are found by it. */
    private static String name(Resource resource) throws IOException {
        var url = URLDecoder.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
        int start = Math.max(url.lastIndexOf("/bpmn/"), url.lastIndexOf("/forms/"));
        return url.substring(start + 1);
    }
}
