package vn.lienthong.workers.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is missing of a case between the index and a message is fetched from the journal, page after page. */
class HealingTest {

    private final CaseIndex index = mock(CaseIndex.class);
    private final Journal journal = mock(Journal.class);
    private final CaseFold fold = new CaseFold(CaseDocument.of("case"));
    private final CaseWriter writer = new CaseWriter(index, Generation.FIRST);

    @BeforeEach
    void theIndexTakesAll() {
        when(index.writeEventsAndTasks(any(), any(), any())).thenReturn(List.of());
        when(index.writeCases(any(), any())).thenReturn(List.of());
    }

    @Test
    void bringsACaseUpToTheJournal() {
        assertThat(writer.add(fold, message(1))).isTrue();
        assertThat(writer.add(fold, message(5))).isFalse();
        when(journal.of("case", 1)).thenReturn(messages(2, 3));
        when(journal.of("case", 3)).thenReturn(messages(4, 5));
        when(journal.of("case", 5)).thenReturn(List.of());

        new Healing(journal).bringUp(fold, writer);

        assertThat(fold.document().sequence).isEqualTo(5);
        assertThat(fold.document().events).isEqualTo(5);
    }

    @Test
    void goesOnWithoutWhatTheJournalDoesNotHave() {
        when(journal.of("case", 0)).thenReturn(messages(4, 5));

        new Healing(journal).bringUp(fold, writer);

        assertThat(fold.document().sequence).isZero();
    }

    @Test
    void whatMakesNoSenseIsRefusedAndNotCounted() {
        assertThat(writer.add(
                        fold, Messages.message(1, "{'type':'CaseEnded','at':'2026-11-24T01:00:00Z','state':'LOST'}")))
                .isFalse();
        writer.flush();
        assertThat(writer.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CASE);
            assertThat(refusal.content()).contains("LOST");
        });
        assertThat(fold.document().sequence).isZero();
        assertThat(writer.refusals()).isEmpty();
    }

    private static List<CaseMessage> messages(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(HealingTest::message).toList();
    }

    private static CaseMessage message(long sequence) {
        return Messages.message(sequence, "{'type':'IncidentRaised','at':'2026-11-24T01:00:00Z','incidentId':'i'}");
    }
}
