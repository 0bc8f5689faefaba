package vn.lienthong.processes.deadline.mybatis;

import java.util.Date;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Table {@code deadline_mark}. */
@Mapper
public interface DeadlineMapper {

    /** @return 1 when it had not been said of this due date before, else 0 */
    @Insert("""
            insert into deadline_mark (task_id, kind, due_at) values (#{taskId}, #{kind}, #{dueAt})
            on conflict do nothing
            """)
    int mark(@Param("taskId") String taskId, @Param("kind") String kind, @Param("dueAt") Date dueAt);

    /** Instances that wait for a leader because of a task that is over, or late no more. */
    @Select("""
            select s.proc_inst_id_ from act_ru_event_subscr s
            join act_ru_variable v on v.proc_inst_id_ = s.proc_inst_id_ and v.name_ = 'overdueTaskId'
            where s.event_type_ = 'message' and s.event_name_ = #{message} and not exists (
                select 1 from act_ru_task t where t.id_ = v.text_ and t.due_date_ <= #{now})
            limit #{most}
            """)
    List<String> settled(@Param("message") String message, @Param("now") Date now, @Param("most") int most);
}
