package vn.lienthong.processes.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatedTest {

    private static final LocalDate REORGANISED = LocalDate.of(2025, 7, 1);

    private static final Agency FIRST = agency("Sở Thông tin và Truyền thông", LocalDate.of(2000, 1, 1), REORGANISED);
    private static final Agency SECOND = agency("Sở Khoa học và Công nghệ", REORGANISED, null);

    @Test
    void isWhatHoldsOnTheDay() {
        assertThat(Dated.nearest(List.of(FIRST, SECOND), REORGANISED.minusDays(1)))
                .contains(FIRST);
        assertThat(Dated.nearest(List.of(FIRST, SECOND), REORGANISED)).contains(SECOND);
    }

    @Test
    void isTheNextToComeBeforeTheFirst() {
        assertThat(Dated.nearest(List.of(SECOND), LocalDate.of(2024, 1, 1))).contains(SECOND);
    }

    @Test
    void isTheLastThatWasAfterTheEnd() {
        assertThat(Dated.nearest(List.of(FIRST), LocalDate.of(2026, 1, 1))).contains(FIRST);
        assertThat(FIRST.holdsOn(REORGANISED)).isFalse();
    }

    @Test
    void isNothingWithoutHistory() {
        assertThat(Dated.nearest(List.<Agency>of(), REORGANISED)).isEmpty();
    }

    private static Agency agency(String name, LocalDate from, @Nullable LocalDate to) {
        return new Agency(new AgencyCode("STTTT"), from, to, name, UnitLevel.PROVINCE, null);
    }
}
