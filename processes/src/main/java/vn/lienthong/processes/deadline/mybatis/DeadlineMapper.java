package vn.lienthong.processes.deadline.mybatis;

import java.util.Date;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Table {@code deadline_mark}. */
@Mapper
public interface DeadlineMapper {

    /** @return 1 when it had not been said of this due date before, else 0 */
    @Insert("""
            insert into deadline_mark (task_id, kind, due_at) values (#{taskId}, #{kind}, #{dueAt})
            on conflict do nothing
            """)
    int mark(@Param("taskId") String taskId, @Param("kind") String kind, @Param("dueAt") Date dueAt);
}
