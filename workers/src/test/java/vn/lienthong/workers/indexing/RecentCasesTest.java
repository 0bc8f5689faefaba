package vn.lienthong.workers.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lienthong.workers.indexing.CaseDocument.State;

class RecentCasesTest {

    private static final Generation LATER = new Generation("2");

    private final RecentCases recent = new RecentCases();

    @Test
    void givesWhatWasKeptToOneOnly() {
        var document = CaseDocument.of("a");
        recent.keep(Generation.FIRST, List.of(document));

        assertThat(recent.take(Generation.FIRST, List.of("a", "b"))).hasSize(1).containsEntry("a", document);
        assertThat(recent.take(Generation.FIRST, List.of("a"))).isEmpty();
    }

    @Test
    void forgetsWhatIsOfAnotherGeneration() {
        recent.keep(Generation.FIRST, List.of(CaseDocument.of("a")));

        assertThat(recent.take(LATER, List.of("a"))).isEmpty();
        recent.keep(LATER, List.of(CaseDocument.of("b")));
        assertThat(recent.take(LATER, List.of("a"))).isEmpty();
        assertThat(recent.take(LATER, List.of("b"))).containsOnlyKeys("b");
    }

    @Test
    void letsGoWhatWasWrittenLongestAgo() {
        recent.keep(Generation.FIRST, List.of(CaseDocument.of("a"), CaseDocument.of("b")));
        recent.keep(Generation.FIRST, List.of(CaseDocument.of("a")));
        var others = IntStream.range(1, RecentCases.MOST)
                .mapToObj(number -> CaseDocument.of("other-" + number))
                .toList();
        recent.keep(Generation.FIRST, others);

        assertThat(recent.take(Generation.FIRST, List.of("a", "b"))).containsOnlyKeys("a");
    }

    @Test
    void forgetsWhatWasTakenOut() {
        recent.keep(Generation.FIRST, List.of(CaseDocument.of("a"), CaseDocument.of("b")));
        recent.forget(List.of("a", "c"));

        assertThat(recent.take(Generation.FIRST, List.of("a", "b"))).containsOnlyKeys("b");
    }

    @Test
    void keepsNoCaseThatHasEnded() {
        var document = CaseDocument.of("a");
        recent.keep(Generation.FIRST, List.of(document));
        document.state = State.COMPLETED;
        recent.keep(Generation.FIRST, List.of(document));

        assertThat(recent.take(Generation.FIRST, List.of("a"))).isEmpty();
    }
}
