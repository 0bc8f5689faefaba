package vn.lienthong.processes.casefile.mybatis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.lienthong.processes.casefile.CaseFile;
import vn.lienthong.processes.casefile.Paper;

/** Tables {@code case_code_serial}, {@code case_file} and {@code paper}. */
@Mapper
public interface CaseFileMapper {

    /** Takes the next serial; the row stays locked until the transaction ends. */
    @Select(value = """
                    insert into case_code_serial (prefix, day, serial) values (#{prefix}, #{day}, 1)
                    on conflict (prefix, day) do update set serial = case_code_serial.serial + 1
                    returning serial
                    """, affectData = true)
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    int nextSerial(@Param("prefix") String prefix, @Param("day") LocalDate day);

    @Insert("""
            insert into case_file (case_id, code, process_key, model, title, unit, lead_agency, due_at, due_provisional,
                parent_code, opened_by, opened_at)
            values (#{caseId}, #{code}, #{processKey}, #{model}, #{title}, #{unit}, #{leadAgency}, #{dueAt},
                #{dueProvisional}, #{parentCode}, #{openedBy}, #{openedAt})
            """)
    void insert(CaseFile file);

    @Select("select * from case_file where case_id = #{caseId}")
    Optional<CaseFile> byId(String caseId);

    /** @param caseIds with commas between */
    @Select("select * from case_file where case_id = any(string_to_array(#{caseIds}, ','))")
    List<CaseFile> byIds(String caseIds);

    @Select("select * from case_file where code = #{code}")
    Optional<CaseFile> byCode(String code);

    @Update("update case_file set due_at = #{dueAt}, due_provisional = #{provisional} where case_id = #{caseId}")
    void changeDue(
            @Param("caseId") String caseId, @Param("dueAt") Instant dueAt, @Param("provisional") boolean provisional);

    @Insert("""
            insert into paper (case_id, task_id, task_key, task_name, process_definition_id, form_key, content,
                filed_by, on_behalf_of)
            values (#{caseId}, #{taskId}, #{taskKey}, #{taskName}, #{processDefinitionId}, #{formKey},
                #{content}::jsonb, #{filedBy}, #{onBehalfOf})
            """)
    void insertPaper(Paper paper);

    @Select("select * from paper where case_id = #{caseId} order by id limit 1000")
    List<Paper> papers(String caseId);

    @Select("select * from paper where case_id = #{caseId} and task_key = #{taskKey} order by id desc limit 1")
    Optional<Paper> latestPaper(@Param("caseId") String caseId, @Param("taskKey") String taskKey);

    @Select("select * from paper where case_id = #{caseId} and task_id = #{taskId}")
    Optional<Paper> paperOf(@Param("caseId") String caseId, @Param("taskId") String taskId);
}
