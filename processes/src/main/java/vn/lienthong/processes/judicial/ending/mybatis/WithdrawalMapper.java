package vn.lienthong.processes.judicial.ending.mybatis;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

@Mapper
public interface WithdrawalMapper {

    @Update("update judicial_request set withdrawn_reason = #{reason} where id = #{request}")
    void reason(@Param("request") long request, @Param("reason") String reason);
}
