package vn.lienthong.processes.agency.mybatis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Tables {@code unit}, {@code agency} and {@code case_code_prefix}. */
@Mapper
public interface DirectoryMapper {

    String ON_DAY = " valid_from <= #{day} and (valid_to is null or valid_to > #{day})";

    /** One change of agencies, units or their groups at a time, on all nodes; until the transaction ends. */
    @Select("select 1 from pg_advisory_xact_lock(hashtext('lienthong.agency'))")
    int lock();

    @Select("select * from unit where code = #{code} and" + ON_DAY)
    Optional<UnitRow> unit(@Param("code") String code, @Param("day") LocalDate day);

    @Select("select * from unit where" + ON_DAY)
    List<UnitRow> units(LocalDate day);

    @Select("select * from unit")
    List<UnitRow> allUnits();

    @Select("select * from unit where code = #{code} order by valid_from")
    List<UnitRow> unitHistory(String code);

    @Insert("""
            insert into unit (code, valid_from, valid_to, name, level, parent, successor)
            values (#{code}, #{validFrom}, #{validTo}, #{name}, #{level}, #{parent}, #{successor})
            """)
    void insertUnit(UnitRow row);

    @Update("""
            update unit set valid_to = #{row.validTo}, name = #{row.name}, parent = #{row.parent}, successor = #{row.successor}
            where code = #{row.code} and valid_from = #{row.validFrom}
            """)
    void updateUnit(@Param("row") UnitRow row);

    @Delete("delete from unit where code = #{code} and valid_from = #{validFrom}")
    void deleteUnit(UnitRow row);

    @Select("select * from agency where code = #{code} and" + ON_DAY)
    Optional<AgencyRow> agency(@Param("code") String code, @Param("day") LocalDate day);

    @Select("select * from agency where" + ON_DAY)
    List<AgencyRow> agencies(LocalDate day);

    @Select("select * from agency")
    List<AgencyRow> allAgencies();

    @Select("select * from agency where code = #{code} order by valid_from")
    List<AgencyRow> agencyHistory(String code);

    @Insert("""
            insert into agency (code, valid_from, valid_to, name, level, successor)
            values (#{code}, #{validFrom}, #{validTo}, #{name}, #{level}, #{successor})
            """)
    void insertAgency(AgencyRow row);

    @Update("""
            update agency set valid_to = #{row.validTo}, name = #{row.name}, successor = #{row.successor}
            where code = #{row.code} and valid_from = #{row.validFrom}
            """)
    void updateAgency(@Param("row") AgencyRow row);

    @Delete("delete from agency where code = #{code} and valid_from = #{validFrom}")
    void deleteAgency(AgencyRow row);

    @Select("select prefix from case_code_prefix where agency = #{agency} and unit = #{unit}")
    Optional<String> caseCodePrefix(@Param("agency") String agency, @Param("unit") String unit);

    @Select("""
            select exists (
                select from case_code_prefix
                where prefix = #{prefix} and (agency, unit) <> (#{agency}, #{unit}))
            """)
    boolean isPrefixOfOthers(
            @Param("agency") String agency, @Param("unit") String unit, @Param("prefix") String prefix);

    @Insert("""
            insert into case_code_prefix (agency, unit, prefix) values (#{agency}, #{unit}, #{prefix})
            on conflict (agency, unit) do update set prefix = excluded.prefix
            """)
    void setCaseCodePrefix(@Param("agency") String agency, @Param("unit") String unit, @Param("prefix") String prefix);

    @Delete("delete from case_code_prefix where agency = #{agency} and unit = #{unit}")
    void clearCaseCodePrefix(@Param("agency") String agency, @Param("unit") String unit);
}
