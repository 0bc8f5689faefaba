package vn.lienthong.processes.engine;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the engine that are ours.
 *
 * @param diagramBeans names of the only Spring beans that expressions in diagrams can see
 * @param connectorAddresses functions of such beans, as {@code bean.function}, that give the only addresses that
 *     connectors in diagrams may call
 * @param deployers ids of users who may deploy and migrate alone, past the pages of procedures: programs that deliver what
 *     was checked elsewhere
 * @param passwordStrength logarithm of bcrypt's rounds
 */
@ConfigurationProperties("lienthong.engine")
@Validated
record EngineSettings(
        @DefaultValue List<String> diagramBeans,
        @DefaultValue List<String> connectorAddresses,
        @DefaultValue List<String> deployers,
        @DefaultValue("11") @Min(4) @Max(31) int passwordStrength) {}
