package vn.lienthong.processes.judicial.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.judicial.JudicialState;

class ListFilterTest {

    @Test
    void takesDaysAsPeopleWriteThemAndAsPrograms() {
        var filter = ListFilter.of("AWAITING_FEE", "05/11/2026", "2026-11-06");
        assertThat(filter.problems()).isEmpty();
        assertThat(filter.state()).isEqualTo(JudicialState.AWAITING_FEE);
        assertThat(filter.from()).isEqualTo(LocalDate.of(2026, 11, 5));
        assertThat(filter.to()).isEqualTo(LocalDate.of(2026, 11, 6));
    }

    @Test
    void takesNothingForEverything() {
        var filter = ListFilter.of(" ", "", "");
        assertThat(filter.problems()).isEmpty();
        assertThat(filter.state()).isNull();
        assertThat(filter.from()).isNull();
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        assertThat(ListFilter.of("BAKED", "31/02/2026", "hôm nay").problems())
                .hasSize(3)
                .anyMatch(problem -> problem.startsWith("Tình trạng “BAKED”"))
                .anyMatch(problem -> problem.startsWith("Từ ngày “31/02/2026”"))
                .anyMatch(problem -> problem.startsWith("Đến ngày “hôm nay”"));
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        assertThat(ListFilter.of("", "06/11/2026", "05/11/2026").problems())
                .containsExactly("Đến ngày “05/11/2026”: trước từ ngày");
    }
}
