package vn.lienthong.processes.agency.mybatis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Table {@code agency_role}. */
@Mapper
public interface AgencyRoleMapper {

    @Select("select agency from agency_role where role = #{role} and" + DirectoryMapper.ON_DAY)
    Optional<String> holder(@Param("role") String role, @Param("day") LocalDate day);

    @Select("select distinct agency from agency_role where role = #{role} order by agency")
    List<String> everHeld(String role);
}
