package vn.lienthong.processes.payout.list;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.parameter.DatedValueRows;
import vn.lienthong.processes.parameter.DatedValues;
import vn.lienthong.processes.payout.list.mybatis.CategoryMapper;

/** How many times its base a programme pays, by category of people; codes are {@code <programme>.<category>}. */
@Component
@Order(2)
class CategoryValues implements DatedValues {

    private final CategoryMapper rows;

    CategoryValues(CategoryMapper rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "welfare-categories";
    }

    @Override
    public String title() {
        return "Hệ số trợ cấp theo đối tượng";
    }

    @Override
    public DatedValueRows rows() {
        return rows;
    }
}
