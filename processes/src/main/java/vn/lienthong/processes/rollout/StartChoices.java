package vn.lienthong.processes.rollout;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.Agency;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.agency.AgencyUnresolved;
import vn.lienthong.processes.agency.GroupId;
import vn.lienthong.processes.agency.Unit;
import vn.lienthong.processes.agency.UnitLevel;
import vn.lienthong.processes.rollout.RolloutProcess.Lifecycle;

/** What the start form of a rollout lets its user choose from. */
@RestController
class StartChoices {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RepositoryService repository;
    private final IdentityService identities;
    private final Agencies agencies;
    private final Clock clock;

    StartChoices(RepositoryService repository, IdentityService identities, Agencies agencies, Clock clock) {
        this.repository = repository;
        this.identities = identities;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** @param definition id of the process definition that is about to be started */
    @GetMapping("/api/rollout/start-choices")
    Choice choices(@RequestParam String definition, Principal user) {
        var rollout = rollout(definition);
        var mine = groupsOf(user.getName());
        var deadline = rollout.lifecycle() == Lifecycle.DORMANT ? null : rollout.deadline();
        return new Choice(
                rollout.name(),
                deadline == null ? null : SHOWN.format(deadline),
                deadline != null && deadline.isBefore(LocalDate.now(clock)),
                rollout.lead() == null,
                leads(rollout).flatMap(lead -> desks(lead, mine)).toList());
    }

    private RolloutProcess rollout(String definitionId) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(definitionId)
                        .singleResult())
                .map(ProcessDefinition::getKey)
                .flatMap(key -> RolloutProcess.of(repository.getBpmnModelInstance(definitionId), key))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Stream<Agency> leads(RolloutProcess rollout) {
        return rollout.lead() == null
                ? agencies.agencies().stream()
                : Stream.of(rollout.lead()).flatMap(lead -> agencies.agency(lead).stream());
    }

    /** The districts for which the agency may open a case by somebody of these groups. */
    private Stream<Desk> desks(Agency lead, Set<String> mine) {
        if (mine.stream().noneMatch(group -> group.startsWith(lead.code() + "."))) {
            return Stream.empty();
        }
        return agencies.units().stream()
                .filter(unit -> unit.level() == UnitLevel.DISTRICT)
                .filter(unit -> group(lead.code(), unit)
                        .map(GroupId::officers)
                        .filter(mine::contains)
                        .isPresent())
                .map(unit ->
                        new Desk(lead.code().value(), lead.name(), unit.code().value(), unit.name()));
    }

    private Optional<GroupId> group(AgencyCode agency, Unit unit) {
        try {
            return Optional.of(agencies.groupOf(agency, unit.code(), LocalDate.now(clock)));
        } catch (AgencyUnresolved e) {
            return Optional.empty();
        }
    }

    private Set<String> groupsOf(String userId) {
        return identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /**
     * The answer.
     *
     * @param appendixDue the appendix's deadline, dd/MM/yyyy; null for a model that waits
     * @param mustChooseDue whether that is over
     * @param choosesLead whether the leading agency is chosen when a case is opened
     */
    record Choice(
            String name, @Nullable String appendixDue, boolean mustChooseDue, boolean choosesLead, List<Desk> desks) {}

    /** An agency that the user belongs to, and a unit that it can open a case for. */
    record Desk(String agency, String agencyName, String unit, String unitName) {}
}
