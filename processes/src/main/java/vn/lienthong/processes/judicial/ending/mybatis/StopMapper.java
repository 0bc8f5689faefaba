package vn.lienthong.processes.judicial.ending.mybatis;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;
import vn.lienthong.processes.judicial.ending.StopCause;

@Mapper
public interface StopMapper {

    @Update("""
            update judicial_request
            set stopped_for = #{cause}, stopped_reason = #{reason}, stopped_by = #{by}, stopped_at = #{at}
            where id = #{request}
            """)
    void stopped(
            @Param("request") long request,
            @Param("cause") StopCause cause,
            @Param("reason") String reason,
            @Param("by") String by,
            @Param("at") Instant at);
}
