package vn.lienthong.processes.payout.list.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.lienthong.processes.parameter.DatedValue;

/** Table {@code payout_category} as values that change from a day on; codes are {@code <programme>.<category>}. */
@Mapper
public interface CategoryMapper {

    String THIS_ROW = " where programme || '.' || code = #{code} and valid_from = #{validFrom}";

    @Select("""
            select programme || '.' || code as code, name, trim_scale(coefficient)::text as value, 'TIMES' as unit, source, valid_from, valid_to
            from payout_category order by 1, valid_from
            """)
    List<DatedValue> all();

    @Insert("""
            insert into payout_category (programme, code, name, coefficient, source, valid_from, valid_to)
            values (split_part(#{code}, '.', 1), split_part(#{code}, '.', 2), #{name}, cast(#{value} as numeric), #{source}, #{validFrom},
                #{validTo})
            """)
    void insert(DatedValue row);

    @Update(
            "update payout_category set coefficient = cast(#{value} as numeric), source = #{source}, valid_to = #{validTo}"
                    + THIS_ROW)
    void update(DatedValue row);

    @Delete("delete from payout_category" + THIS_ROW)
    void delete(DatedValue row);
}
