package vn.lienthong.processes.payout.list.mybatis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Programmes, their categories, channels, periods that are opened, and files that wait to be imported. */
@Mapper
public interface CatalogueMapper {

    String ON_DAY = " valid_from <= #{day} and (valid_to is null or valid_to > #{day})";

    @Select("select code, name, base from payout_programme order by code")
    List<ProgrammeRow> programmes();

    @Select("select code, name, base from payout_programme where code = #{code}")
    Optional<ProgrammeRow> programme(String code);

    @Select("select code, coefficient from payout_category where programme = #{programme} and" + ON_DAY)
    List<CategoryRow> categories(@Param("programme") String programme, @Param("day") LocalDate day);

    @Select("select code, kind from payout_channel where" + ON_DAY)
    List<ChannelRow> channels(LocalDate day);

    @Select("""
            select exists (
                select from payout_period
                where programme = #{programme} and month = #{month} and unit = #{unit} and state in ('OPEN', 'PAYING'))
            """)
    boolean isOpen(@Param("programme") String programme, @Param("month") LocalDate month, @Param("unit") String unit);

    @Select(value = """
                    insert into payout_period (case_id, programme, month, unit, fund, opened_by, opened_at)
                    values (#{caseId}, #{programme}, #{month}, #{unit}, #{fund}, #{openedBy}, #{openedAt})
                    returning id
                    """, affectData = true)
    long insertPeriod(
            @Param("caseId") String caseId,
            @Param("programme") String programme,
            @Param("month") LocalDate month,
            @Param("unit") String unit,
            @Param("fund") long fund,
            @Param("openedBy") String openedBy,
            @Param("openedAt") Instant openedAt);

    @Insert("""
            insert into payout_upload (id, period, file_name, size_bytes, uploaded_by)
            values (#{id}, #{period}, #{fileName}, #{sizeBytes}, #{uploadedBy})
            """)
    void insertUpload(UploadRow upload);

    @Select("select id, period, file_name, size_bytes, uploaded_by from payout_upload where id = #{id}")
    Optional<UploadRow> upload(UUID id);

    /** Ids of somebody's files of a period, which are now forgotten. */
    @Select(value = """
                    delete from payout_upload where period = #{period} and uploaded_by = #{uploadedBy} returning id
                    """, affectData = true)
    List<UUID> forgetUploadsOf(@Param("period") long period, @Param("uploadedBy") String uploadedBy);

    /** Ids of files that have waited since before a moment, which are now forgotten. */
    @Select(value = "delete from payout_upload where uploaded_at < #{before} returning id", affectData = true)
    List<UUID> forgetUploadsBefore(Instant before);

    @Delete("delete from payout_upload where id = #{id}")
    int forgetUpload(UUID id);
}
