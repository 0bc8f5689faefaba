package vn.lienthong.processes.parameter.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Table {@code dated_value_change}. */
@Mapper
public interface DatedValueChangeMapper {

    /** One change at a time, on all nodes; until the transaction ends. */
    @Select("select 1 from pg_advisory_xact_lock(hashtext('lienthong.dated-values'))")
    int lock();

    @Insert("""
            insert into dated_value_change (at, user_id, kind, code, valid_from, value, source)
            values (#{at}, #{userId}, #{kind}, #{code}, #{validFrom}, #{value}, #{source})
            """)
    void keep(DatedValueChangeRow change);

    @Select("""
            select at, user_id, kind, code, valid_from, value, source from dated_value_change order by id desc limit #{most}
            """)
    List<DatedValueChangeRow> latest(int most);
}
