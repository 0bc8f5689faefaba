package vn.lienthong.processes.payout.list;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lienthong.processes.parameter.DatedValue;
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
