package vn.lienthong.processes.parameter;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.parameter.mybatis.ParameterMapper;

@Component
@Order(1)
class LegalParameterValues implements DatedValues {

    private final ParameterMapper rows;

    LegalParameterValues(ParameterMapper rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "parameters";
    }

    @Override
    public String title() {
        return "Mức và thời hạn theo luật";
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
