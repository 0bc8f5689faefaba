package vn.lienthong.processes.parameter.mybatis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.lienthong.processes.parameter.DatedValue;
import vn.lienthong.processes.parameter.LegalQuantity;

/** Table {@code legal_parameter}. */
@Mapper
public interface ParameterMapper {

    @Select("""
            select value from legal_parameter
            where code = #{code} and valid_from <= #{day} and (valid_to is null or valid_to > #{day})
            """)
    Optional<BigDecimal> value(@Param("code") String code, @Param("day") LocalDate day);

    @Select("""
            select value, unit from legal_parameter
            where code = #{code} and valid_from <= #{day} and (valid_to is null or valid_to > #{day})
            """)
    Optional<LegalQuantity> quantity(@Param("code") String code, @Param("day") LocalDate day);

    @Select("""
            select code, name, trim_scale(value)::text as value, unit, source, valid_from, valid_to from legal_parameter order by code, valid_from
            """)
    List<DatedValue> all();

    @Insert("""
            insert into legal_parameter (code, name, value, unit, source, valid_from, valid_to)
            values (#{code}, #{name}, cast(#{value} as numeric), #{unit}, #{source}, #{validFrom}, #{validTo})
            """)
    void insert(DatedValue row);

    @Update("""
            update legal_parameter set value = cast(#{value} as numeric), unit = #{unit}, source = #{source}, valid_to = #{validTo}
            where code = #{code} and valid_from = #{validFrom}
            """)
    void update(DatedValue row);

    @Delete("delete from legal_parameter where code = #{code} and valid_from = #{validFrom}")
    void delete(DatedValue row);
}
