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

    /** @return 0 where there was no fee. One that was paid after the request's end is not in {@code paid_at} */
    @Update("""
            update judicial_request
            set fee_refunded_at = coalesce(fee_refunded_at, #{at}),
                fee_refund_receipt = coalesce(fee_refund_receipt, #{receipt})
            where id = #{request} and fee > 0
            """)
    int refunded(@Param("request") long request, @Param("receipt") String receipt, @Param("at") Instant at);
}
