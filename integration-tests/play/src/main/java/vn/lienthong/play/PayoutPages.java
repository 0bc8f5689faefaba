package vn.lienthong.play;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The payout's own pages, as somebody in a hurry uses them. */
final class PayoutPages {

    private static final long PAUSE_MILLIS = 200;
    private static final int MOST_PAGES = 10_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String CARRY = "CARRY";
    private static final List<String> FAILED_DECISIONS = List.of("POST", CARRY, "RETURN");

    /** Keys of the decisions, the first that a row offers is made. */
    private static final List<Map.Entry<String, String>> DECISIONS =
            List.of(Map.entry("b", "POST"), Map.entry("d", "SAME_PERSON"), Map.entry("l", "EXCLUDE"));

    private final Set<String> decided = ConcurrentHashMap.newKeySet();

    void importList(Client person, PayoutCase payout, Path list, Duration patience)
            throws IOException, InterruptedException {
        var name = URLEncoder.encode(String.valueOf(list.getFileName()), StandardCharsets.UTF_8);
        var uploaded = person.upload(
                "/api/payout/%s/uploads?name=%s".formatted(payout.code(), name), list, "application/octet-stream");
        var id = JSON.readTree(uploaded).path("id").asText();
        var page = "/payouts/%s/import".formatted(payout.code());
        person.submit(page, Map.of("upload", List.of(id)));
        long end = System.nanoTime() + patience.toNanos();
        var imports = page(person, page + "/progress");
        while (!imports.select(".text-bg-primary").isEmpty()) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("The import is not done after " + patience);
            }
            Thread.sleep(PAUSE_MILLIS);
            imports = page(person, page + "/progress");
        }
        // The latest is the first; those before it may have died with their program.
        if (!imports.select("article:first-of-type .text-bg-danger").isEmpty()) {
            throw new IllegalStateException("The list was not imported: " + imports.text());
        }
    }

    /** Decides about everybody who does not match or has no account. */
    void workThroughExceptions(Client person, PayoutCase payout, String commune)
            throws IOException, InterruptedException {
        var page = "/payouts/%s/%s/exceptions".formatted(payout.code(), commune);
        for (int i = 0; i < MOST_PAGES; i++) {
            var rows = page(person, page).select("tr[data-row]");
            if (rows.isEmpty()) {
                return;
            }
            var byDecision = rows.stream().collect(Collectors.groupingBy(PayoutPages::decision));
            for (var decided : byDecision.entrySet()) {
                person.submit(
                        page,
                        Map.of(
                                "decision",
                                List.of(decided.getKey()),
                                "note",
                                List.of("Đã xem giấy tờ"),
                                "row",
                                decided.getValue().stream()
                                        .map(PayoutPages::seen)
                                        .toList()));
            }
        }
    }

    /**
     * Decides about all payments of a commune that failed: at first some are paid again by post, some carried forward, some
     * given back; what fails again is carried forward.
     */
    void decideFailed(Client person, PayoutCase payout, String commune) throws IOException, InterruptedException {
        var page = "/payouts/%s/%s/failed".formatted(payout.code(), commune);
        boolean again = !decided.add(page);
        for (int i = 0; i < MOST_PAGES; i++) {
            var entries = page(person, page).select("input[name=entry]").eachAttr("value");
            if (entries.isEmpty()) {
                return;
            }
            for (int kind = 0; kind < FAILED_DECISIONS.size(); kind++) {
                var decision = again ? CARRY : FAILED_DECISIONS.get(kind);
                var chosen = every(FAILED_DECISIONS.size(), kind, entries);
                if (!chosen.isEmpty()) {
                    person.submit(
                            page,
                            Map.of(
                                    "decision", List.of(decision),
                                    "note", List.of("Đã xem xét"),
                                    "entry", chosen));
                }
            }
        }
    }

    private static List<String> every(int step, int first, List<String> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i % step == first)
                .mapToObj(all::get)
                .toList();
    }

    private static String decision(Element row) {
        return DECISIONS.stream()
                .filter(each -> row.attr("data-keys").contains(each.getKey()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing can be decided about " + row.text()))
                .getValue();
    }

    private static String seen(Element row) {
        return row.select("input[name=row]").attr("value");
    }

    private static Document page(Client person, String path) throws IOException, InterruptedException {
        return Jsoup.parse(new String(person.page(path), StandardCharsets.UTF_8));
    }
}
