package vn.lienthong.processes.calendar.mybatis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Tables {@code calendar_year} and {@code calendar_day}. */
@Mapper
public interface CalendarMapper {

    @Select("select * from calendar_year where year = #{year}")
    Optional<YearRow> year(int year);

    @Select("select * from calendar_year order by year")
    List<YearRow> years();

    @Insert("""
            insert into calendar_year (year, published, source) values (#{year}, #{published}, #{source})
            on conflict (year) do update set published = excluded.published, source = excluded.source
            """)
    void saveYear(YearRow row);

    @Select("select * from calendar_day where day >= #{from} and day < #{to} order by day")
    List<DayRow> days(@Param("from") LocalDate from, @Param("to") LocalDate to);

    @Insert("""
            insert into calendar_day (day, kind, name, source) values (#{day}, #{kind}, #{name}, #{source})
            on conflict (day) do update set kind = excluded.kind, name = excluded.name, source = excluded.source
            """)
    void saveDay(DayRow row);

    @Delete("delete from calendar_day where day = #{day}")
    void removeDay(LocalDate day);
}
