package vn.lienthong.workers.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.workers.indexing.IndexContents.Contents;
import vn.lienthong.workers.indexing.Journal.CaseState;

/** What a check takes for drift, and what it does about it. */
class CheckTest {

    private static final Contents WHOLE = new Contents(3, 5, 1, 5, 1);

    private final Generations generations = mock(Generations.class);
    private final IndexContents contents = mock(IndexContents.class);
    private final Journal journal = mock(Journal.class);
    private final CaseRepair repair = mock(CaseRepair.class);
    private final JobProgress progress = new JobProgress(
            new IndexJob(1, IndexJob.Kind.CHECK, null, Instant.parse("2026-11-27T00:00:00Z"), null, 0, 0, 0));

    @BeforeEach
    void oneCaseAtItsThirdMessage() {
        when(generations.live()).thenReturn(Generation.FIRST);
        when(journal.states("")).thenReturn(List.of(new CaseState("a", 3, 5)));
        when(journal.states("a")).thenReturn(List.of());
        when(journal.state("a")).thenReturn(Optional.of(new CaseState("a", 3, 5)));
        when(contents.between(any(), any(), any())).thenReturn(Map.of());
    }

    @Test
    void leavesAloneWhatIsTheSame() {
        indexHas(WHOLE);
        assertThat(found()).isEqualTo("0 found, 0 repaired");
        verify(repair, never()).rewrite(any(), any());
    }

    @Test
    void writesAnewWhatIsMissing() {
        indexHas(Contents.NOTHING);
        when(contents.of(any(), any())).thenReturn(Map.of(), Map.of(), Map.of("a", WHOLE));
        assertThat(found()).isEqualTo("1 found, 1 repaired");
        verify(repair).rewrite(Generation.FIRST, "a");
    }

    @Test
    void replacesWhatIsLaterThanTheJournal() {
        var later = new Contents(9, 5, 1, 5, 1);
        indexHas(later);
        when(contents.of(any(), any())).thenReturn(Map.of("a", later), Map.of("a", later), Map.of("a", WHOLE));
        assertThat(found()).isEqualTo("1 found, 1 repaired");
        verify(repair).replace(Generation.FIRST, "a");
    }

    @Test
    void replacesWhatHasMoreEventsThanThereWere() {
        var more = new Contents(3, 5, 1, 6, 1);
        indexHas(more);
        when(contents.of(any(), any())).thenReturn(Map.of("a", more), Map.of("a", more), Map.of("a", WHOLE));
        assertThat(found()).isEqualTo("1 found, 1 repaired");
        verify(repair).replace(Generation.FIRST, "a");
    }

    @Test
    void waitsForACaseThatIsJustMoving() {
        indexHas(new Contents(2, 4, 1, 5, 1));
        when(journal.state("a")).thenReturn(Optional.of(new CaseState("a", 4, 6)));
        assertThat(found()).isEqualTo("0 found, 0 repaired");
    }

    @Test
    void takesOutWhatTheDatabaseDoesNotHave() {
        var ghosts = Map.of("ghost", WHOLE, "other ghost", WHOLE);
        when(contents.between(Generation.FIRST, "", "a"))
                .thenReturn(Map.of("a", WHOLE, "ghost", WHOLE, "other ghost", WHOLE));
        when(contents.of(any(), any())).thenReturn(ghosts, Map.of());
        when(journal.state(any())).thenReturn(Optional.empty());
        assertThat(found()).isEqualTo("2 found, 2 repaired");
        verify(contents).delete(Generation.FIRST, List.of("ghost", "other ghost"));
    }

    @Test
    void doesNotCallRepairedWhatTheIndexRefuses() {
        indexHas(Contents.NOTHING);
        when(contents.of(any(), any())).thenReturn(Map.of());
        assertThat(found()).isEqualTo("1 found, 0 repaired");
    }

    private void indexHas(Contents found) {
        when(contents.between(Generation.FIRST, "", "a")).thenReturn(Map.of("a", found));
    }

    private String found() {
        new Check(generations, contents, journal, repair, new Pause(Duration.ZERO)).run(progress, () -> {});
        var report = progress.report("w", "DONE");
        return "%s found, %s repaired".formatted(report.get("found"), report.get("repaired"));
    }
}
