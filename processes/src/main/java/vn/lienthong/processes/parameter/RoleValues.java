package vn.lienthong.processes.parameter;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.agency.Agencies;
import vn.lienthong.processes.agency.AgencyCode;
import vn.lienthong.processes.agency.InvalidEntry;
import vn.lienthong.processes.agency.InvalidEntry.Field;
import vn.lienthong.processes.parameter.mybatis.RoleMapper;

/** Which agency has a role: values are codes of agencies. */
@Component
@Order(3)
class RoleValues implements DatedValues {

    private final RoleMapper rows;
    private final Agencies agencies;

    RoleValues(RoleMapper rows, Agencies agencies) {
        this.rows = rows;
        this.agencies = agencies;
    }

    @Override
    public String kind() {
        return "roles";
    }

    @Override
    public String title() {
        return "Cơ quan giữ vai trò theo luật";
    }

    @Override
    public String shown(DatedValue row) {
        var code = new AgencyCode(row.value());
        return "%s (%s)".formatted(agencies.agencyName(code), code);
    }

    @Override
    public DatedValue entered(DatedValue row, String value) {
        var known = agencies.agencies().stream()
                .anyMatch(agency -> agency.code().value().equals(value));
        if (!known) {
            throw new InvalidEntry(Field.VALUE, value, "không phải là mã của một cơ quan");
        }
        return row.with(value, row.unit());
    }

    @Override
    public List<DatedValue> all() {
        return rows.all();
    }

    @Override
    public void insert(DatedValue row) {
        rows.insert(row);
    }

    @Override
    public void update(DatedValue row) {
        rows.update(row);
    }

    @Override
    public void delete(DatedValue row) {
        rows.delete(row);
    }
}
