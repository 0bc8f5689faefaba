package vn.lienthong.processes.search.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditQueryTest {

    @Test
    void countsDaysInVietnam() {
        var query = AuditQuery.of(" an ", "", "", "27/11/2026", "2026-11-28", null);
        assertThat(query.problems()).isEmpty();
        assertThat(query.who()).isEqualTo("an");
        assertThat(query.fromMoment()).isEqualTo(Instant.parse("2026-11-26T17:00:00Z"));
        assertThat(query.toMoment()).isEqualTo(Instant.parse("2026-11-28T17:00:00Z"));
    }

    @Test
    void saysWhichDayIsNone() {
        assertThat(AuditQuery.of("", "", "", "31/02/2026", "", null).problems())
                .containsExactly("Từ ngày “31/02/2026”: không phải là ngày dạng dd/mm/yyyy");
        assertThat(AuditQuery.of("", "", "", "02/03/2026", "01/03/2026", null).problems())
                .containsExactly("Đến ngày “01/03/2026”: trước từ ngày");
    }
}
