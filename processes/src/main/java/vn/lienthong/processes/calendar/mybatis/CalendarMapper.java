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

    /** One import at a time, on all nodes; until the transaction ends. */
    @Select("select 1 from pg_advisory_xact_lock(hashtext('lienthong.calendar'))")
    int lock();

    @Select("select * from calendar_year where year = #{year}")
    Optional<YearRow> year(int year);

    @Select("select * from calendar_year order by year")
    List<YearRow> years();

    @Insert("""
            insert into calendar_year (year, published, source) values (#{year}, #{published}, #{source})
            on conflict (year) do update set published = excluded.published, source = excluded.source
            """)
    void saveYear(YearRow row);

    /** Leaves a year as it is when it is known. */
    @Insert(
            "insert into calendar_year (year, published, source) values (#{year}, #{published}, #{source}) on conflict do nothing")
    void addYear(YearRow row);

    @Select("select * from calendar_day where day >= #{from} and day < #{to} order by day")
    List<DayRow> days(@Param("from") LocalDate from, @Param("to") LocalDate to);

    @Insert("""
            insert into calendar_day (day, kind, name, source) values (#{day}, #{kind}, #{name}, #{source})
            on conflict (day) do update set kind = excluded.kind, name = excluded.name, source = excluded.source
            """)
    void saveDay(DayRow row);

    /** Leaves a day as it is when it is known. */
    @Insert(
            "insert into calendar_day (day, kind, name, source) values (#{day}, #{kind}, #{name}, #{source}) on conflict do nothing")
    void addDay(DayRow row);

    /** Removes what came from one source in a year: the proposal that an official calendar takes the place of. */
    @Delete("delete from calendar_day where extract(year from day) = #{year} and source = #{source}")
    void removeDays(@Param("year") int year, @Param("source") String source);

    @Delete("delete from calendar_day where day = #{day}")
    void removeDay(LocalDate day);
}
