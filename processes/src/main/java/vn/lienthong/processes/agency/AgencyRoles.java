package vn.lienthong.processes.agency;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.mybatis.AgencyRoleMapper;

/** Which agency does what the law calls by a role, as dated rows: a duty that was handed over is a row, not a program. */
@Component
public class AgencyRoles {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final AgencyRoleMapper rows;

    AgencyRoles(AgencyRoleMapper rows) {
        this.rows = rows;
    }

    /**
     * The agency that has a role on a day.
     *
     * @param role for example {@code JUDICIAL_RECORD_ISSUER}
     * @throws AgencyUnresolved when none has it on that day
     */
    public AgencyCode holder(String role, LocalDate day) {
        return rows.holder(role, day)
                .map(AgencyCode::new)
                .orElseThrow(() -> new AgencyUnresolved(
                        "không có cơ quan nào giữ vai trò “%s” vào ngày %s".formatted(role, SHOWN.format(day))));
    }

    /** The agencies that have a role, ever had it or will have it. */
    public List<AgencyCode> everHeld(String role) {
        return rows.everHeld(role).stream().map(AgencyCode::new).toList();
    }
}
