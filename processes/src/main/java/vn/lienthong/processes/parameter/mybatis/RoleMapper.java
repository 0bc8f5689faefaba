package vn.lienthong.processes.parameter.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.lienthong.processes.parameter.DatedValue;
import vn.lienthong.processes.parameter.DatedValueRows;

/** Table {@code agency_role} as values that change from a day on. */
@Mapper
public interface RoleMapper extends DatedValueRows {

    @Select("""
            select role as code, name, agency as value, 'AGENCY' as unit, source, valid_from, valid_to from agency_role
            order by role, valid_from
            """)
    @Override
    List<DatedValue> all();

    @Insert("""
            insert into agency_role (role, name, agency, source, valid_from, valid_to)
            values (#{code}, #{name}, #{value}, #{source}, #{validFrom}, #{validTo})
            """)
    @Override
    void insert(DatedValue row);

    @Update("""
            update agency_role set agency = #{value}, source = #{source}, valid_to = #{validTo}
            where role = #{code} and valid_from = #{validFrom}
            """)
    @Override
    void update(DatedValue row);

    @Delete("delete from agency_role where role = #{code} and valid_from = #{validFrom}")
    @Override
    void delete(DatedValue row);
}
