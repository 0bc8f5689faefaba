package vn.lienthong.processes.modeler.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.lienthong.processes.agency.Agency;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.agency.UnitLevel;
import vn.lienthong.processes.deployment.DeploymentCheck;
import vn.lienthong.processes.deployment.Problem;
import vn.lienthong.processes.engine.DiagramFunctionsOfProduct;
import vn.lienthong.processes.form.FormFile;
import vn.lienthong.processes.form.TaskForm;
import vn.lienthong.processes.rollout.AppendixModels;
import vn.lienthong.processes.rollout.AppendixModels.Model;

/** The files of this release, and what they refer to, long after every deadline of the appendix. */
public final class Release implements Surroundings.Source {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final String DIRECTORY = "agencies/agencies.yaml";

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, Diagram> diagrams = new LinkedHashMap<>();
    private final Map<String, Agency> agencies = new HashMap<>();
    private final AppendixModels models;
    private final FormFile forms = new FormFile(new ObjectMapper());

    public Release() {
        try {
            for (var pattern : List.of("bpmn/**/*.bpmn", "dmn/**/*.dmn", "forms/**/*.form", "forms/**/*.html")) {
                var folder = pattern.substring(0, pattern.indexOf('/') + 1);
                for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern)) {
                    var url = file.getURL().toString();
                    files.put(url.substring(url.lastIndexOf("/" + folder) + 1), file.getContentAsByteArray());
                }
            }
            files.forEach((name, content) -> {
                if (name.endsWith(".bpmn")) {
                    var diagram = Diagram.read(name, content);
                    diagrams.put(diagram.key(), diagram);
                }
            });
            models = new AppendixModels(new ClassPathResource("rollout/appendix-iii.yaml"));
            readAgencies();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readAgencies() throws IOException {
        try (var content = new ClassPathResource(DIRECTORY).getInputStream()) {
            for (var row : new ObjectMapper(new YAMLFactory()).readTree(content).path("agencies")) {
                var code = new AgencyCode(row.path("code").asText());
                agencies.put(
                        code.value(),
                        new Agency(
                                code,
                                LocalDate.EPOCH,
                                null,
                                row.path("name").asText(),
                                level(row.path("level").asText()),
                                null));
            }
        }
    }

    /** Ministries and partners exist once in the country. */
    private static UnitLevel level(String level) {
        return switch (level) {
            case "ministry", "partner" -> UnitLevel.COUNTRY;
            default -> UnitLevel.valueOf(level.toUpperCase(Locale.ROOT));
        };
    }

    Map<String, byte[]> files() {
        return files;
    }

    public Collection<BpmnModelInstance> models() {
        return diagrams.values().stream().map(Diagram::model).toList();
    }

    public Collection<Agency> agencies() {
        return agencies.values();
    }

    public AppendixModels appendix() {
        return models;
    }

    /** What the conventions and the deployment check have against a diagram in this release. */
    public List<String> against(String file, String text) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        var found = new DeploymentCheck(new DiagramFunctionsOfProduct(), new ObjectMapper())
                .check(Map.of(file, content)).stream()
                        .map(Problem::inWords)
                        .collect(Collectors.toCollection(ArrayList::new));
        var diagram = Diagram.read(file, content);
        new FileChecks(forms)
                .diagram(diagram, content, with(Map.of(file, content), List.of(diagram)))
                .forEach(finding -> found.add(finding.inWords()));
        return found;
    }

    public String text(String file) {
        return new String(Objects.requireNonNull(files.get(file), file), StandardCharsets.UTF_8);
    }

    Collection<Diagram> diagrams() {
        return diagrams.values();
    }

    Surroundings surroundings() {
        return with(Map.of(), List.of());
    }

    @Override
    public Surroundings with(Map<String, byte[]> changed, Collection<Diagram> changedDiagrams) {
        var all = new LinkedHashMap<>(diagrams);
        changedDiagrams.forEach(diagram -> all.put(diagram.key(), diagram));
        var contents = new HashMap<>(files);
        contents.putAll(changed);
        return new With(contents, all);
    }

    private final class With implements Surroundings {

        private final Map<String, byte[]> contents;
        private final Map<String, Diagram> all;
        private final Set<String> decisions;

        With(Map<String, byte[]> contents, Map<String, Diagram> all) {
            this.contents = contents;
            this.all = all;
            decisions = DecisionKeys.of(contents);
        }

        @Override
        public Optional<TaskForm> form(String file) {
            return Optional.ofNullable(contents.get(file)).flatMap(content -> forms.read(file, content));
        }

        @Override
        public Optional<Diagram> procedure(String key) {
            return Optional.ofNullable(all.get(key));
        }

        @Override
        public Collection<Diagram> diagrams() {
            return all.values();
        }

        @Override
        public boolean hasDecision(String key) {
            return decisions.contains(key);
        }

        @Override
        public Optional<Agency> agency(String code) {
            return Optional.ofNullable(agencies.get(code));
        }

        @Override
        public Optional<Model> model(int number) {
            return models.model(number);
        }

        @Override
        public int workingDaysUntil(LocalDate day) {
            return day.isBefore(TODAY) ? -1 : (int) ChronoUnit.DAYS.between(TODAY, day);
        }
    }
}
