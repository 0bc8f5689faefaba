package vn.lienthong.processes.parameter.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.lienthong.processes.parameter.DatedValue;

/** Table {@code agency_role} as values that change from a day on. */
@Mapper
public interface RoleMapper {

    @Select("""
            select role as code, name, agency as value, 'AGENCY' as unit, source, valid_from, valid_to from agency_role
            order by role, valid_from
            """)
    List<DatedValue> all();

    @Insert("""
            insert into agency_role (role, name, agency, source, valid_from, valid_to)
            values (#{code}, #{name}, #{value}, #{source}, #{validFrom}, #{validTo})
            """)
    void insert(DatedValue row);

    @Update("""
            update agency_role set agency = #{value}, source = #{source}, valid_to = #{validTo}
            where role = #{code} and valid_from = #{validFrom}
            """)
    void update(DatedValue row);

    @Delete("delete from agency_role where role = #{code} and valid_from = #{validFrom}")
    void delete(DatedValue row);
}
