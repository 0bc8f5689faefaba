package vn.lienthong.workers.population;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How lists are compared with the registry.
 *
 * @param batch ids in one question; after each the results are written
 * @param territory codes of units whose residents the programme pays, with all that is below them; empty: everywhere
 */
@ConfigurationProperties("lienthong.population")
@Validated
record PopulationSettings(
        @DefaultValue("1000") @Min(2) @Max(1000) int batch,
        @DefaultValue List<String> territory) {

    boolean covers(String residence) {
        return territory.isEmpty()
                || territory.stream().anyMatch(unit -> residence.equals(unit) || residence.startsWith(unit + "."));
    }
}
