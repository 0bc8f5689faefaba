package vn.lienthong.processes.rollout;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.GroupId;

/** What the start form of a rollout lets its user choose from. */
@RestController
class StartChoices {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RepositoryService repository;
    private final IdentityService identities;
    private final Agencies agencies;
    private final AppendixModels appendix;
    private final Clock clock;

    StartChoices(
            RepositoryService repository,
            IdentityService identities,
            Agencies agencies,
            AppendixModels appendix,
            Clock clock) {
        this.repository = repository;
        this.identities = identities;
        this.agencies = agencies;
        this.appendix = appendix;
        this.clock = clock;
    }

    @GetMapping("/api/rollout/units")
    Choice choices(@RequestParam String process, Principal user) {
        var rollout = rollout(process);
        var deadline = appendix.model(rollout.model())
                .map(AppendixModels.Model::deadline)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Choice(
                SHOWN.format(deadline), deadline.isBefore(LocalDate.now(clock)), units(rollout, user.getName()));
    }

    private RolloutProcess rollout(String process) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return RolloutProcess.of(repository.getBpmnModelInstance(definition.getId()), process)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<UnitChoice> units(RolloutProcess rollout, String userId) {
        Set<String> mine = identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        return agencies.units().stream()
                .filter(unit -> mine.contains(new GroupId(rollout.lead(), unit.code()).officers()))
                .map(unit -> new UnitChoice(unit.code().value(), unit.name()))
                .toList();
    }

    /**
     * The answer.
     *
     * @param appendixDue the appendix's deadline, dd/MM/yyyy
     * @param mustChooseDue whether that is over
     */
    record Choice(String appendixDue, boolean mustChooseDue, List<UnitChoice> units) {}

    record UnitChoice(String code, String name) {}
}
