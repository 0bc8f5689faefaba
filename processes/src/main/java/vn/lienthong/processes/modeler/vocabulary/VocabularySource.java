package vn.lienthong.processes.modeler.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.Agency;
import vn.lienthong.processes.deployment.DiagramFunctions;
import vn.lienthong.processes.modeler.FilesInForce;
import vn.lienthong.processes.modeler.vocabulary.Vocabulary.Keyed;
import vn.lienthong.processes.modeler.vocabulary.Vocabulary.NamedAgency;
import vn.lienthong.processes.modeler.vocabulary.Vocabulary.NamedModel;
import vn.lienthong.processes.modeler.vocabulary.Vocabulary.NamedStep;
import vn.lienthong.processes.modeler.vocabulary.Vocabulary.NamedTopic;
import vn.lienthong.processes.rollout.AppendixModels;
import vn.lienthong.processes.rollout.AppendixModels.Model;
import vn.lienthong.topics.Topic;

/** Gathers the vocabulary from where each part of it is kept. */
@Component
class VocabularySource {

    private final RepositoryService repository;
    private final FilesInForce inForce;
    private final Agencies agencies;
    private final AppendixModels models;
    private final DiagramFunctions functions;

    VocabularySource(
            RepositoryService repository,
            FilesInForce inForce,
            Agencies agencies,
            AppendixModels models,
            DiagramFunctions functions) {
        this.repository = repository;
        this.inForce = inForce;
        this.agencies = agencies;
        this.models = models;
        this.functions = functions;
    }

    Vocabulary today() {
        var drawn = new Drawn(inForce.procedures().stream()
                .map(version -> repository.getBpmnModelInstance(version.getId()))
                .toList());
        var directory = agencies.agencies();
        return of(directory, drawn, decisions(), functions.all(), models.all());
    }

    static Vocabulary of(
            List<Agency> directory, Drawn drawn, List<Keyed> decisions, List<String> functions, List<Model> models) {
        return new Vocabulary(
                directory.stream().map(VocabularySource::named).toList(),
                Arrays.stream(Topic.values()).map(VocabularySource::named).toList(),
                drawn.forms(),
                drawn.calledParts(),
                decisions,
                Delegates.all(),
                functions.stream().filter(function -> !isDelegate(function)).toList(),
                StandardWords.dueDates(),
                StandardWords.candidateGroups(directory),
                drawn.conditions(),
                StandardWords.repetitions(),
                models.stream().map(VocabularySource::named).toList());
    }

    /** What a service task does is named by the bean alone. */
    private static boolean isDelegate(String function) {
        return function.endsWith(".execute");
    }

    private List<Keyed> decisions() {
        return repository
                .createDecisionDefinitionQuery()
                .latestVersion()
                .orderByDecisionDefinitionKey()
                .asc()
                .list()
                .stream()
                .map(decision ->
                        new Keyed(decision.getKey(), Objects.requireNonNullElse(decision.getName(), decision.getKey())))
                .toList();
    }

    private static NamedAgency named(Agency agency) {
        return new NamedAgency(
                agency.code().value(), agency.name(), List.of(agency.level().label()));
    }

    private static NamedTopic named(Topic topic) {
        return new NamedTopic(topic.code(), topic.title(), topic.variables(), topic.gives());
    }

    private static NamedModel named(Model model) {
        return new NamedModel(
                model.model(),
                model.name(),
                model.steps().stream()
                        .map(step -> new NamedStep(step.step(), step.text(), step.named()))
                        .toList());
    }
}
