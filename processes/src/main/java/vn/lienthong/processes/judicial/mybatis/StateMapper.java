package vn.lienthong.processes.judicial.mybatis;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;
import vn.lienthong.processes.judicial.JudicialState;

/** How far a request is, in {@code judicial_request}. */
@Mapper
public interface StateMapper {

    /** Notes, too, when it was first sent and when it was closed. */
    @Update("""
            update judicial_request set
                state = #{to},
                submitted_at = case when #{to} = 'SUBMITTED' then coalesce(submitted_at, #{at}) else submitted_at end,
                closed_at = case when #{to} = 'CLOSED' then #{at} else closed_at end
            where id = #{request}
            """)
    void change(@Param("request") long request, @Param("to") JudicialState to, @Param("at") Instant at);
}
