package vn.lienthong.processes.judicial.ending.mybatis;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface WithdrawalMapper {

    /** A refusal that the rules proposed, and nobody has confirmed, is none any more. */
    @Update("""
            update judicial_request
            set withdrawn_reason = #{reason}, withdrawn_by = #{by}, withdrawn_at = #{at}, refusal = null
            where id = #{request}
            """)
    void withdrawn(
            @Param("request") long request,
            @Param("reason") String reason,
            @Param("by") String by,
            @Param("at") Instant at);
}
