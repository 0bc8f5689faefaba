package vn.lienthong.processes.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.search.TaskFilter;

class CaseQueryTest {

    @Test
    void takesControlCharactersForSpaces() {
        var query = query("\u0000kiosk\u0000bù\nđăng", "bu-dang\u0000", null);
        assertThat(query.q()).isEqualTo("kiosk bù đăng");
        assertThat(query.unit()).isEqualTo("bu-dang");
    }

    @Test
    void isWhollyInTheAddress() {
        var tasks = TaskFilter.of("bu-dang", "", "VPUB", "2026-01", "2026-11").that(TaskFilter.State.OVERDUE);
        var query = query("bù đăng", "bu-dang", tasks);
        assertThat(query.address())
                .isEqualTo("q=b%C3%B9+%C4%91%C4%83ng&unit=bu-dang&task.agency=VPUB&task.unit=bu-dang"
                        + "&task.from=2026-01&task.to=2026-11&task.state=OVERDUE");
        assertThat(query.with("agency", "C06")).contains("unit=bu-dang", "agency=C06");
        assertThat(query.without("task")).isEqualTo("q=b%C3%B9+%C4%91%C4%83ng&unit=bu-dang");
    }

    @Test
    void tellsTheAuditNoWholeCitizenId() {
        assertThat(query("070157694696", "", null).words()).isEqualTo("q “070***696”");
        assertThat(query("của 070157694696 x", "", null).words()).doesNotContain("157694");
    }

    @Test
    void whatLooksForNoTaskHasNone() {
        assertThat(query("", "", TaskFilter.of("", "", "", "", "")).task()).isNull();
    }

    private static CaseQuery query(String q, String unit, @Nullable TaskFilter task) {
        return new CaseQuery(q, null, "", unit, "", "", "", "", "", null, null, task, CaseQuery.Sort.RELEVANCE);
    }
}
