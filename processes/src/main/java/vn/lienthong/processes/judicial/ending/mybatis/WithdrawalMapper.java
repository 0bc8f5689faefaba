package vn.lienthong.processes.judicial.ending.mybatis;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface WithdrawalMapper {

    /** A refusal that the rules proposed, and nobody has confirmed, is none any more. */
    @Update("update judicial_request set withdrawn_reason = #{reason}, refusal = null where id = #{request}")
    void reason(@Param("request") long request, @Param("reason") String reason);
}
