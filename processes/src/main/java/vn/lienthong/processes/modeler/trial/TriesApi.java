package vn.lienthong.processes.modeler.trial;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.lienthong.processes.modeler.ForScripts;
import vn.lienthong.processes.modeler.Refused;
import vn.lienthong.processes.modeler.SentJson;

/** Simulated runs for their page; its addresses are in {@code docs/modeler.md}. */
@ForScripts
@RequestMapping("/admin/modeler/api/tries")
class TriesApi {

    private final Trials trials;
    private final SentJson sentJson;

    TriesApi(Trials trials, SentJson sentJson) {
        this.trials = trials;
        this.sentJson = sentJson;
    }

    @PostMapping
    RunState begin(HttpServletRequest sent, Principal user) throws IOException {
        var run = sentJson.read(sent, NewRun.class);
        if (run.files() == null || run.files().isEmpty()) {
            throw Refused.entry("Bản nháp không có tệp nào (files)");
        }
        if (run.unit() == null || run.unit().isBlank()) {
            throw Refused.entry("Chưa chọn đơn vị (unit)");
        }
        return trials.begin(run.procedure(), run.files(), run.unit(), user.getName())
                .state();
    }

    @GetMapping("/{id}")
    RunState state(@PathVariable String id, Principal user) {
        return trials.of(id, user.getName()).state();
    }

    @GetMapping("/{id}/form")
    RunForms.Shown form(@PathVariable String id, @RequestParam String wait, Principal user) {
        return trials.of(id, user.getName()).form(wait);
    }

    @PostMapping("/{id}/actions")
    RunState act(@PathVariable String id, HttpServletRequest sent, Principal user) throws IOException {
        var action = sentJson.read(sent, Action.class);
        var trial = trials.of(id, user.getName());
        if (action.at() == null) {
            throw Refused.entry("Chưa chọn bước (wait)");
        }
        trial.act(
                action.at(),
                action.outcome() == null ? Wait.DONE : action.outcome(),
                action.values() == null ? Map.of() : action.values());
        return trial.state();
    }

    /** Everybody does what is usual, to the end. */
    @PostMapping("/{id}/usual-way")
    RunState usualWay(@PathVariable String id, Principal user) {
        var trial = trials.of(id, user.getName());
        UsualWay.play(trial);
        return trial.state();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, Principal user) {
        trials.end(id, user.getName());
    }

    record NewRun(
            @Nullable String procedure,
            @Nullable Map<String, String> files,
            @Nullable String unit) {}

    record Action(
            @JsonProperty("wait") @Nullable String at,
            @Nullable String outcome,
            @Nullable Map<String, @Nullable Object> values) {}
}
