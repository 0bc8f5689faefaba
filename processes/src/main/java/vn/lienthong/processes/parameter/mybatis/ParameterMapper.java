package vn.lienthong.processes.parameter.mybatis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
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
}
