package vn.lienthong.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.lienthong.processes.engine.mybatis.HashedFile;
import vn.lienthong.processes.engine.mybatis.ReleaseFileMapper;

/** What starting the application again, or a newer one, does to the versions in force. */
class DeployDiagramsTest {

    private static final String FILE = "bpmn/a.bpmn";

    private final Rows rows = new Rows();
    private final List<Map<String, String>> asked = new ArrayList<>();

    private Path release;
    private ProcessEngine engine;

    @BeforeEach
    void startEngine(@TempDir Path folder) {
        release = folder;
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:deploy-diagrams;DB_CLOSE_DELAY=1000");
        configuration.setProcessEngineName("deploy-diagrams");
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
    }

    @AfterEach
    void stopEngine() {
        engine.close();
    }

    @Test
    void aRestartLeavesAnAdministratorsVersionInForce() throws IOException {
        release("Bản đầu");
        start();
        assertThat(inForce()).isEqualTo("Bản đầu");
        engine.getRepositoryService()
                .createDeployment()
                .source("modeler")
                .addString(FILE, diagram("Đã sửa ở đây"))
                .deploy();

        start();
        start();
        assertThat(inForce()).isEqualTo("Đã sửa ở đây");
        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(2);
        assertThat(asked).isEmpty();
    }

    @Test
    void aNewReleaseAsksWhatWasChangedHere() throws IOException {
        release("Bản đầu");
        start();
        release("Bản sau");
        start();
        assertThat(inForce()).isEqualTo("Giữ nguyên");
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0)).containsOnlyKeys(FILE);

        start();
        assertThat(asked).as("asked once for each release").hasSize(1);
    }

    private void start() throws IOException {
        var resources = new PathMatchingResourcePatternResolver(
                new URLClassLoader(new URL[] {release.toUri().toURL()}, null));
        new DeployDiagrams(engine.getRepositoryService(), new ReleaseFiles(resources), rows, this::over)
                .run(new DefaultApplicationArguments());
    }

    private Map<String, byte[]> over(Map<String, byte[]> files, Map<String, String> before) {
        asked.add(before);
        var kept = new TreeMap<>(files);
        kept.put(FILE, diagram("Giữ nguyên").getBytes(StandardCharsets.UTF_8));
        return kept;
    }

    private void release(String name) throws IOException {
        Files.createDirectories(release.resolve("bpmn"));
        Files.writeString(release.resolve(FILE), diagram(name));
    }

    private String inForce() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("a")
                .latestVersion()
                .singleResult()
                .getName();
    }

    private static String diagram(String name) {
        return Bpmn.convertToString(Bpmn.createExecutableProcess("a")
                .name(name)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .endEvent()
                .done());
    }

    /** The table, without the database. */
    private static final class Rows implements ReleaseFileMapper {

        private final Map<String, String> hashes = new TreeMap<>();

        @Override
        public int lock() {
            return 1;
        }

        @Override
        public List<HashedFile> last() {
            return hashes.entrySet().stream()
                    .map(file -> new HashedFile(file.getKey(), file.getValue()))
                    .toList();
        }

        @Override
        public List<HashedFile> lastDeployed() {
            return List.of();
        }

        @Override
        public void forget() {
            hashes.clear();
        }

        @Override
        public void keep(String name, String hash) {
            hashes.put(name, hash);
        }
    }
}
