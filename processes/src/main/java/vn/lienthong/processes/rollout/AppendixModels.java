package vn.lienthong.processes.rollout;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The rows of the appendix (Phụ lục III), as far as the product steers by them. */
@Component
public class AppendixModels {

    private final List<Model> models;

    public AppendixModels(@Value("${lienthong.rollout.appendix:classpath:rollout/appendix-iii.yaml}") Resource file)
            throws IOException {
        var yaml = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());
        try (var content = file.getInputStream()) {
            models = yaml.readValue(content, Appendix.class).models();
        }
    }

    /** By its number. */
    public Optional<Model> model(int number) {
        return models.stream().filter(model -> model.model() == number).findFirst();
    }

    /** All rows, by the models' numbers. */
    public List<Model> all() {
        return models.stream().sorted(Comparator.comparingInt(Model::model)).toList();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Appendix(List<Model> models) {}

    /**
     * A row, its cells in the appendix's own words.
     *
     * @param deadline the date by which the appendix wants it done
     * @param deadlineText the cell, where it says more than the date
     * @param leads codes of the agencies; none where the lead is chosen when a case is opened
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Model(
            int model,
            String name,
            LocalDate deadline,
            @JsonProperty("deadline_text") @Nullable String deadlineText,
            @JsonProperty("budget_text") @Nullable String budget,
            @Nullable String equipment,
            @Nullable String note,
            @JsonProperty("lead_text") String lead,
            @JsonProperty("coordinating_text") String coordinating,
            @JsonProperty("forces_text") String forces,
            @JsonProperty("lead") List<String> leads,
            @JsonProperty("coordinating") List<String> coordinators,
            @JsonProperty("forces") List<String> supporters,
            @Nullable String outcome,
            List<Step> steps) {}

    /**
     * A Bước.
     *
     * @param namedAgencies codes of the agencies that its text names; null where it names none
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Step(
            int step,
            String text,
            @JsonProperty("named") @Nullable List<String> namedAgencies) {

        public List<String> named() {
            return namedAgencies == null ? List.of() : namedAgencies;
        }
    }
}
