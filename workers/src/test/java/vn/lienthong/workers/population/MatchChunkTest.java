package vn.lienthong.workers.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.workers.ledger.AccountResult;
import vn.lienthong.workers.ledger.Chunk;
import vn.lienthong.workers.ledger.EntryLedger;
import vn.lienthong.workers.ledger.EntryOutcome;
import vn.lienthong.workers.ledger.EntryToMatch;
import vn.lienthong.workers.ledger.EntryToVerify;
import vn.lienthong.workers.ledger.MatchResult;
import vn.lienthong.workers.name.PersonName;
import vn.lienthong.workers.task.Unfinished;

class MatchChunkTest {

    private static final LocalDate BORN = LocalDate.of(1940, 5, 6);
    private static final Chunk CHUNK = new Chunk(7, "bu-dang.duc-phong", 0, "H10.1");

    private final Map<String, Resident> registered = new HashMap<>();
    private final List<EntryToMatch> todo = new ArrayList<>();
    private final List<MatchResult> results = new ArrayList<>();
    private final List<Collection<String>> questions = new ArrayList<>();
    private final List<String> requestIds = new ArrayList<>();
    private int answers = Integer.MAX_VALUE;

    @Test
    void acceptsWhoeverTheRegistryKnows() throws InterruptedException {
        lives("1", "Lê Thúy", BORN, "bu-dang.duc-phong");
        lists(1, "1", "Lê Thuý", BORN);
        lives("2", "DO THI HUE", BORN, "bu-dang");
        lists(2, "2", "Đỗ Thị Huệ", BORN);

        match();

        assertThat(results).containsExactly(new MatchResult(1, "FOLDED", null), new MatchResult(2, "UNACCENTED", null));
    }

    @Test
    void saysWhyItDoesNotAccept() throws InterruptedException {
        lists(1, "1", "Lê An", BORN);
        lives("2", "Lê An", BORN, "bu-dang");
        lists(2, "2", "Lê Bình", BORN);
        lives("3", "Lê An", BORN, "bu-dang");
        lists(3, "3", "Lê An", BORN.plusDays(1));
        lives("4", "Lê An", BORN, "dong-nai.xuan-loc");
        lists(4, "4", "Lê An", BORN);
        registered.put("5", new Resident(PersonName.of("Lê An"), BORN, false, "bu-dang"));
        lists(5, "5", "Lê An", BORN);

        match();

        assertThat(results)
                .containsExactly(
                        new MatchResult(1, "NONE", "ID_NOT_FOUND"),
                        new MatchResult(2, "ID_ONLY", "NAME_MISMATCH"),
                        new MatchResult(3, "EXACT", "DOB_MISMATCH"),
                        new MatchResult(4, "EXACT", "MOVED"),
                        new MatchResult(5, "DECEASED", "DECEASED"));
    }

    @Test
    void supportsTheFuneralOfTheDead() throws InterruptedException {
        registered.put("5", new Resident(PersonName.of("Lê An"), BORN, false, "bu-dang"));
        lives("6", "Lê Con", BORN, "dong-nai");
        todo.add(new EntryToMatch(1, true, "5", "Lê An", BORN, "AUTHORISED", "6", "Lê Con"));

        match();

        assertThat(results).containsExactly(new MatchResult(1, "DECEASED", null));
    }

    @Test
    void looksAtPayeesToo() throws InterruptedException {
        for (var id : List.of("1", "2", "3", "4")) {
            lives(id, "Lê An", BORN, "bu-dang");
        }
        lives("11", "Lê Mẹ", BORN, "dong-nai");
        registered.put("12", new Resident(PersonName.of("Lê Mẹ"), BORN, false, "bu-dang"));
        lives("13", "Trần Khác", BORN, "bu-dang");
        for (int i = 1; i <= 4; i++) {
            todo.add(new EntryToMatch(i, false, "" + i, "Lê An", BORN, "GUARDIAN", "1" + i, "Lê Mẹ"));
        }

        match();

        assertThat(results)
                .extracting(MatchResult::reason)
                .containsExactly(null, "PAYEE_DECEASED", "PAYEE_MISMATCH", "PAYEE_NOT_FOUND");
    }

    @Test
    void asksForAFullChunkAtOnce() throws InterruptedException {
        listsMany(1000);

        match(1000);

        assertThat(questions).hasSize(1);
        assertThat(results).hasSize(1000);
    }

    @Test
    void goesOnWhereItStopped() throws InterruptedException {
        listsMany(25);
        answers = 1;
        assertThatThrownBy(() -> match(10)).isInstanceOf(Unfinished.class);
        assertThat(results).hasSize(10);

        todo.removeIf(entry -> entry.entry() <= 10);
        answers = Integer.MAX_VALUE;
        match(10);

        assertThat(results)
                .extracting(MatchResult::entry)
                .doesNotHaveDuplicates()
                .hasSize(25);
        assertThat(requestIds.get(1)).as("the question that failed").isEqualTo(requestIds.get(2));
        assertThat(requestIds).hasSize(4);
    }

    private void listsMany(int count) {
        for (int i = 1; i <= count; i++) {
            lists(i, String.valueOf(i), "Lê An", BORN);
        }
    }

    private void lives(String id, String name, LocalDate born, String residence) {
        registered.put(id, new Resident(PersonName.of(name), born, true, residence));
    }

    private void lists(long entry, String id, String name, LocalDate born) {
        todo.add(new EntryToMatch(entry, false, id, name, born, "SELF", id, name));
    }

    private void match() throws InterruptedException {
        match(1000);
    }

    private void match(int batch) throws InterruptedException {
        var settings = new PopulationSettings(batch, List.of("binh-phuoc", "bu-dang"));
        new MatchChunk(new Entries(), this::find, settings, Clock.systemUTC()).match(CHUNK);
    }

    private Map<String, Resident> find(Collection<String> ids, String requestId, String caseCode) {
        requestIds.add(requestId);
        if (answers-- == 0) {
            throw Unfinished.notYet(Duration.ofHours(1), "quota");
        }
        questions.add(List.copyOf(ids));
        return registered;
    }

    private final class Entries implements EntryLedger {

        @Override
        public List<EntryToMatch> toMatch(Chunk chunk) {
            return todo;
        }

        @Override
        public void matched(Chunk chunk, List<MatchResult> matched) {
            results.addAll(matched);
        }

        @Override
        public List<EntryToVerify> toVerify(Chunk chunk) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void verified(Chunk chunk, List<AccountResult> verified) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<EntryOutcome> outcomes(Chunk chunk) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void published(Chunk chunk, String target, int rows) {
            throw new UnsupportedOperationException();
        }
    }
}
