package vn.lienthong.processes.parameter;

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
    public DatedValueRows rows() {
        return rows;
    }
}
