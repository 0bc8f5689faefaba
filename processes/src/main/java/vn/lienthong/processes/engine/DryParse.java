package vn.lienthong.processes.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.transform.DmnTransformException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Has the engine read files as it does when they are deployed, and deploys nothing. */
@Component
public class DryParse {

    private final ProcessEngine engine;

    public DryParse(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    /** What the engine has against a diagram; empty when it would take it. Only for what the deployment check lets pass. */
    public List<Complaint> diagram(String name, byte[] content) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> parse(parser(configuration), name, content));
    }

    /** The same for decisions. */
    public List<Complaint> decisions(String name, byte[] content) {
        try {
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration()
                    .buildEngine()
                    .parseDecisions(new ByteArrayInputStream(content));
            return List.of();
        } catch (DmnTransformException e) {
            return List.of(new Complaint(name, null, 0, EngineWords.ofDecisions(e)));
        }
    }

    /** What the engine had against diagrams that were to be deployed. */
    public static List<Complaint> complaints(ParseException refused) {
        return refused.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream()
                        .map(problem -> new Complaint(
                                report.getResourceName(),
                                problem.getMainElementId(),
                                problem.getLine(),
                                EngineWords.ofDiagram(Objects.toString(problem.getMessage())))))
                .toList();
    }

    private static List<Complaint> parse(BpmnParser parser, String name, byte[] content) {
        var deployment = new DeploymentEntity();
        deployment.setId("check");
        try {
            parser.createParse()
                    .deployment(deployment)
                    .name(name)
                    .sourceInputStream(new ByteArrayInputStream(content))
                    .execute();
            return List.of();
        } catch (ParseException e) {
            return complaints(e);
        } catch (ProcessEngineException e) {
            return List.of(new Complaint(name, null, 0, EngineWords.ofDiagram(Objects.toString(e.getMessage()))));
        }
    }

    private static BpmnParser parser(ProcessEngineConfigurationImpl configuration) {
        return configuration.getDeployers().stream()
                .flatMap(deployer ->
                        deployer instanceof BpmnDeployer diagrams ? Stream.of(diagrams.getBpmnParser()) : Stream.of())
                .findFirst()
                .orElseThrow();
    }

    /**
     * Something that it can't do.
     *
     * @param file its name
     * @param element id; null where it is the whole file
     * @param line from 1; 0 where there is none
     * @param message in Vietnamese, without its subject: what the element is called
     */
    public record Complaint(String file, @Nullable String element, int line, String message) {}
}
