package vn.lienthong.processes.search.caseview.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** What people have remarked on a case, which the engine keeps. */
@Mapper
public interface Comments {

    /** Oldest first, the first 500; also of what the case has called. */
    @Select("""
            select c.time_ as at, c.user_id_ as by, t.name_ as task_name,
                coalesce(convert_from(c.full_msg_, 'UTF8'), c.message_, '') as message
            from act_hi_comment c left join act_hi_taskinst t on t.id_ = c.task_id_
            where c.root_proc_inst_id_ = #{caseId} and c.type_ = 'comment'
            order by c.time_, c.id_ limit 500
            """)
    List<CommentRow> ofCase(String caseId);
}
