package vn.lienthong.processes.judicial.fee.mybatis;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
public interface FeeMapper {

    @Update("update judicial_request set paid_at = #{at}, fee_receipt = #{receipt} where id = #{request}")
    void paid(@Param("request") long request, @Param("at") Instant at, @Param("receipt") @Nullable String receipt);
}
