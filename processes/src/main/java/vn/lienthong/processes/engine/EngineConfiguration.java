package vn.lienthong.processes.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.processes.cover.Covers;
import vn.lienthong.processes.deployment.DeploymentCheck;
import vn.lienthong.processes.deployment.DiagramFunctions;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineSettings.class)
class EngineConfiguration {

    /** Ids of users and groups are made of agency and unit codes: {@code VPUB.bu-dang.leaders}. */
    private static final String ID_PATTERN = "[a-zA-Z0-9][a-zA-Z0-9_.@-]*";

    private static final int SHORTEST_PASSWORD = 10;

    @Bean
    DiagramFunctions diagramFunctions(EngineSettings settings, ApplicationContext context) {
        return new BeanFunctions(
                Set.copyOf(settings.diagramBeans()), Set.copyOf(settings.connectorAddresses()), context);
    }

    @Bean
    DeploymentCheck deploymentCheck(DiagramFunctions functions, ObjectMapper json) {
        return new DeploymentCheck(functions, json);
    }

    @Bean
    DiagramBeanTypes diagramBeanTypes(EngineSettings settings, BeanFactory beans) {
        return new DiagramBeanTypes(settings.diagramBeans(), beans);
    }

    @Bean
    ProcessEnginePlugin lienThongPlugin(
            EngineSettings settings,
            CaseHistoryHandler history,
            StartListener start,
            FilingListener filing,
            HandOffListener handOffs,
            OnBehalf onBehalf,
            Covers covers,
            CheckedDeployments checkedDeployments,
            ApplicationContext context) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setHistoryEventHandler(history);
                engine.setIdentityService(new CoveringIdentityService(covers));
                engine.setTaskService(new GivingBackTaskService());
                engine.setIdentityProviderSessionFactory(new CoveringIdentityProvider.Factory());
                engine.setCustomSessionFactories(new ArrayList<>(List.of(new ActedFor.Factory())));
                engine.setResourceAuthorizationProvider(new CoveredTaskAuthorizations(onBehalf));
                engine.setPasswordEncryptor(new BcryptPasswordEncryptor(settings.passwordStrength()));
                engine.setBeans(new DiagramBeans(Set.copyOf(settings.diagramBeans()), context::getBean));
                engine.setGeneralResourceWhitelistPattern(ID_PATTERN);
                // A candidate may claim and complete a task, not hand it to whom he likes or move its due date.
                engine.setDefaultUserPermissionForTask(Permissions.TASK_WORK);
                engine.setCustomPreCommandInterceptorsTxRequired(List.of(new TryAgain()));
                var deployers = Set.copyOf(settings.deployers());
                engine.setCustomPostCommandInterceptorsTxRequired(
                        List.of(new WithheldCommands(), new FourEyesCommands(deployers)));
                engine.setCustomPostCommandInterceptorsTxRequiresNew(
                        List.of(new WithheldCommands(), new FourEyesCommands(deployers)));
                // No variable of ours is a Java object; whoever sends one may name any class.
                engine.setDeserializationTypeValidationEnabled(true);
                engine.setDeserializationTypeValidator(className -> false);
                engine.setPasswordPolicy(() -> List.of(new PasswordPolicyLengthRuleImpl(SHORTEST_PASSWORD)));
                engine.setEnablePasswordPolicy(true);
                engine.setCustomPreDeployers(List.of(checkedDeployments));
                engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(
                        new DiagramParseListener(start, onBehalf::assigned, filing),
                        new HandOffParseListener(handOffs))));
            }
        };
    }
}
