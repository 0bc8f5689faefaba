package vn.lienthong.processes.modeler.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.processes.engine.EngineItself;
import vn.lienthong.processes.modeler.migration.MigrationPlans;
import vn.lienthong.processes.modeler.migration.RunningCases;
import vn.lienthong.processes.modeler.migration.RunningInstance;
import vn.lienthong.processes.modeler.proposal.Impact.Move;
import vn.lienthong.processes.modeler.proposal.Impact.Place;
import vn.lienthong.processes.modeler.proposal.Impact.Stuck;

/**
 * Deploys in a transaction that is rolled back, and asks the engine there which running cases could go on in the new
 * versions: it plans for versions only that there are.
 */
@Component
class Rehearsal {

    /** Of one procedure: what the engine answers within seconds. */
    private static final int MOST_CHECKED = 500;

    private static final int MOST_NODES = 100;
    private static final int MOST_STUCK = 20;
    private static final int SECONDS = 60;

    private final Deployer deployer;
    private final MigrationPlans plans;
    private final RunningCases cases;
    private final EngineItself engine;
    private final TransactionTemplate apart;

    Rehearsal(
            Deployer deployer,
            MigrationPlans plans,
            RunningCases cases,
            EngineItself engine,
            PlatformTransactionManager transactions) {
        this.deployer = deployer;
        this.plans = plans;
        this.cases = cases;
        this.engine = engine;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setTimeout(SECONDS);
    }

    /** Adds to the problems what the engine says against it. */
    List<Move> of(String name, Composition composition, List<String> problems) {
        return Objects.requireNonNull(engine.does(() -> apart.execute(rehearsed -> {
            rehearsed.setRollbackOnly();
            try {
                return moves(deployer.deploy(name, composition.files()).definitions(), composition.parts());
            } catch (ProcessEngineException e) {
                problems.add(EngineWords.of(e));
                return List.of();
            }
        })));
    }

    private List<Move> moves(Map<String, ProcessDefinition> deployed, List<DeployedPart> parts) {
        var moves = new ArrayList<Move>();
        for (var part : parts) {
            var target = deployed.get(part.key());
            if (part.differs() && part.known() && target != null) {
                moves.add(move(part, target.getId()));
            }
        }
        return moves;
    }

    private Move move(DeployedPart part, String target) {
        var toTarget = plans.to(target);
        var stuck = new ArrayList<Stuck>();
        int movable = 0;
        var instances = cases.instances(part.key(), MOST_CHECKED);
        for (var instance : instances) {
            var problem = toTarget.problem(instance.definition(), instance.instanceId());
            if (problem.isEmpty()) {
                movable++;
            } else if (stuck.size() < MOST_STUCK) {
                stuck.add(new Stuck(instance.caseCode(), instance.instanceId(), problem.get()));
            }
        }
        return new Move(
                part.key(),
                part.title(),
                cases.running(part.key()),
                instances.size(),
                movable,
                places(part.key(), toTarget, instances),
                stuck);
    }

    private List<Place> places(String key, MigrationPlans.Plans toTarget, List<RunningInstance> instances) {
        var sources = instances.stream().map(RunningInstance::definition).collect(Collectors.toSet());
        var mapped = new HashMap<String, Set<String>>();
        sources.forEach(source -> mapped.put(source, toTarget.counterparts(source)));
        var everywhere = mapped.values().stream()
                .reduce((some, others) -> {
                    var both = new HashSet<>(some);
                    both.retainAll(others);
                    return both;
                })
                .orElse(Set.of());
        return cases.nodes(key, MOST_NODES).stream()
                .map(node -> new Place(
                        node.node(),
                        node.name(),
                        node.instances(),
                        sources.isEmpty() ? null : everywhere.contains(node.node())))
                .toList();
    }
}
