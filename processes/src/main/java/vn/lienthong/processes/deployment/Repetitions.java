package vn.lienthong.processes.deployment;

import static vn.lienthong.processes.deployment.DiagramVocabulary.BPMN;
import static vn.lienthong.processes.deployment.DiagramVocabulary.CAMUNDA;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lienthong.processes.deployment.Xml.Element;

/** What is done again and again, and how often at most: whatever repeats without end or pause uses the server up. */
final class Repetitions {

    private static final Pattern FEW = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern RETRIES = Pattern.compile("R\\d{1,2}/(P.+)");
    private static final Pattern CYCLE = Pattern.compile("R\\d*/(?:[^/]+/)?(P[^/]+)(?:/[^/]+)?");
    private static final Duration SHORTEST_RETRY = Duration.ofSeconds(1);
    private static final Duration SHORTEST_CYCLE = Duration.ofMinutes(1);

    private Repetitions() {}

    /** Why an element is refused, in Vietnamese. */
    static Optional<String> problem(Element element) {
        var text = element.text().toString().strip();
        if (element.is(BPMN, "loopCardinality") && !FEW.matcher(text).matches()) {
            return Optional.of("số lần lặp phải là một số từ 1 đến 999, hoặc lặp theo một danh sách");
        }
        if (element.is(CAMUNDA, "failedJobRetryTimeCycle") && !isPaced(RETRIES, text, SHORTEST_RETRY)) {
            return Optional.of("số lần thử lại phải dạng R5/PT30S: dưới 100 lần, cách nhau ít nhất một giây");
        }
        if (element.is(BPMN, "timeCycle") && !isPaced(CYCLE, text, SHORTEST_CYCLE)) {
            return Optional.of("chu kỳ phải dạng R/P3M, cách nhau ít nhất một phút");
        }
        return Optional.empty();
    }

    private static boolean isPaced(Pattern form, String text, Duration shortest) {
        var cycle = form.matcher(text);
        return cycle.matches() && isAtLeast(cycle.group(1), shortest);
    }

    private static boolean isAtLeast(String period, Duration shortest) {
        try {
            return period.contains("T")
                    ? Duration.parse(period).compareTo(shortest) >= 0
                    : isPositive(Period.parse(period));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isPositive(Period days) {
        return !days.isZero() && !days.isNegative();
    }
}
