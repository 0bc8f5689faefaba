package vn.lienthong.processes.casefile.mybatis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.casefile.Attachment;

/** Tables {@code attachment} and {@code read_audit}. */
@Mapper
public interface AttachmentMapper {

    String WITHOUT_CONTENT =
            "id, case_id, task_id, field, file_name, media_type, size_bytes, sha256, uploaded_by, uploaded_at";

    @Insert("""
            insert into attachment (id, task_id, field, file_name, media_type, size_bytes, sha256, content, uploaded_by)
            values (#{a.id}, #{a.taskId}, #{a.field}, #{a.fileName}, #{a.mediaType}, #{a.sizeBytes}, #{a.sha256},
                #{content}, #{a.uploadedBy})
            """)
    void insert(@Param("a") Attachment attachment, @Param("content") byte[] content);

    @Update("update attachment set case_id = #{caseId} where task_id = #{taskId} and case_id is null")
    void link(@Param("taskId") String taskId, @Param("caseId") String caseId);

    @Select("select " + WITHOUT_CONTENT + " from attachment where id = #{id}")
    Optional<Attachment> byId(UUID id);

    @Select("select content from attachment where id = #{id}")
    Optional<ContentRow> content(UUID id);

    @Select("select " + WITHOUT_CONTENT + " from attachment where case_id = #{caseId} order by uploaded_at limit 1000")
    List<Attachment> ofCase(String caseId);

    @Insert("""
            insert into read_audit (user_id, case_id, what, purpose)
            values (#{userId}, #{caseId}, #{what}, #{purpose})
            """)
    void audit(
            @Param("userId") String userId,
            @Param("caseId") @Nullable String caseId,
            @Param("what") String what,
            @Param("purpose") String purpose);
}
