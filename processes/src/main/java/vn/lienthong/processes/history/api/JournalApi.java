package vn.lienthong.processes.history.api;

import java.time.Instant;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienthong.processes.history.Journal;
import vn.lienthong.processes.history.JournalState;
import vn.lienthong.processes.internalapi.ForPrograms;

/** The journal for those who make an index of it. Each answer is a page; the next one starts after what the last one ended with. */
@ForPrograms
class JournalApi {

    private final Journal journal;

    JournalApi(Journal journal) {
        this.journal = journal;
    }

    @GetMapping(path = "/internal/journal/messages", produces = MediaType.APPLICATION_JSON_VALUE)
    String messages(@RequestParam(defaultValue = "") String afterCase, @RequestParam(defaultValue = "0") long after) {
        return array(journal.after(afterCase, after));
    }

    @GetMapping(path = "/internal/journal/case-messages", produces = MediaType.APPLICATION_JSON_VALUE)
    String messagesOf(@RequestParam String caseId, @RequestParam(defaultValue = "0") long after) {
        return array(journal.of(caseId, after));
    }

    @GetMapping("/internal/journal/states")
    List<JournalState> states(@RequestParam(defaultValue = "") String afterCase) {
        return journal.states(afterCase);
    }

    /** One, or none. */
    @GetMapping("/internal/journal/state")
    List<JournalState> state(@RequestParam String caseId) {
        return journal.state(caseId).stream().toList();
    }

    @GetMapping("/internal/journal/changed")
    List<JournalState> changed(
            @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) Instant since,
            @RequestParam(defaultValue = "") String afterCase) {
        return journal.changed(since, afterCase);
    }

    /** Messages are JSON already. */
    private static String array(List<String> messages) {
        return "[" + String.join(",", messages) + "]";
    }
}
