package vn.lienthong.processes.modeler.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.Agency;
import vn.lienthong.processes.calendar.WorkingCalendar;
import vn.lienthong.processes.form.FormFile;
import vn.lienthong.processes.form.TaskForm;
import vn.lienthong.processes.modeler.FilesInForce;
import vn.lienthong.processes.modeler.mybatis.DeployedFile;
import vn.lienthong.processes.rollout.AppendixModels;
import vn.lienthong.processes.rollout.AppendixModels.Model;

/** What is in force today: deployed files, the directory, the calendar, the appendix. */
@Component
class SurroundingsInForce implements Surroundings.Source {

    private final RepositoryService repository;
    private final FilesInForce inForce;
    private final FormFile forms;
    private final Agencies agencies;
    private final AppendixModels models;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SurroundingsInForce(
            RepositoryService repository,
            FilesInForce inForce,
            FormFile forms,
            Agencies agencies,
            AppendixModels models,
            WorkingCalendar calendar,
            Clock clock) {
        this.repository = repository;
        this.inForce = inForce;
        this.forms = forms;
        this.agencies = agencies;
        this.models = models;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Surroundings with(Map<String, byte[]> files, Collection<Diagram> diagrams) {
        var all = new LinkedHashMap<String, Diagram>();
        for (var version : inForce.procedures()) {
            all.put(
                    version.getKey(),
                    new Diagram(version.getResourceName(), repository.getBpmnModelInstance(version.getId())));
        }
        diagrams.forEach(diagram -> all.put(diagram.key(), diagram));
        return new Around(files, all, DecisionKeys.of(files), today());
    }

    private Map<String, Agency> today() {
        return agencies.agencies().stream()
                .collect(Collectors.toMap(agency -> agency.code().value(), agency -> agency));
    }

    private final class Around implements Surroundings {

        private final Map<String, byte[]> files;
        private final Map<String, Diagram> diagrams;
        private final Collection<String> decisions;
        private final Map<String, Agency> directory;
        private final Map<String, Optional<TaskForm>> read = new HashMap<>();

        Around(
                Map<String, byte[]> files,
                Map<String, Diagram> diagrams,
                Collection<String> decisions,
                Map<String, Agency> directory) {
            this.files = files;
            this.diagrams = diagrams;
            this.decisions = decisions;
            this.directory = directory;
        }

        @Override
        public Optional<TaskForm> form(String file) {
            return read.computeIfAbsent(file, name -> Optional.ofNullable(files.get(name))
                    .or(() -> inForce.file(name).map(DeployedFile::content))
                    .flatMap(content -> forms.read(name, content)));
        }

        @Override
        public Optional<Diagram> procedure(String key) {
            return Optional.ofNullable(diagrams.get(key));
        }

        @Override
        public Collection<Diagram> diagrams() {
            return List.copyOf(diagrams.values());
        }

        @Override
        public boolean hasDecision(String key) {
            return decisions.contains(key) || inForce.decisionFile(key).isPresent();
        }

        @Override
        public Optional<Agency> agency(String code) {
            return Optional.ofNullable(directory.get(code));
        }

        @Override
        public Optional<Model> model(int number) {
            return models.model(number);
        }

        @Override
        public int workingDaysUntil(LocalDate day) {
            return calendar.workingDaysBetween(LocalDate.now(clock), day);
        }
    }
}
