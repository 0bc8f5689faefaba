package vn.lienthong.processes.payout.money.mybatis;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import vn.lienthong.processes.payout.money.OrderFile;

/** Table {@code payout_order_file}. */
@Mapper
public interface OrderFileMapper {

    @Insert("""
            insert into payout_order_file (payment_order, what, media_type, size_bytes, sha256, content)
            values (#{order}, #{what}, #{mediaType}, #{size}, #{sha256}, #{content})
            on conflict (payment_order, what) do update set media_type = excluded.media_type,
                size_bytes = excluded.size_bytes, sha256 = excluded.sha256, content = excluded.content, kept_at = now()
            where payout_order_file.sha256 <> excluded.sha256
            """)
    void keep(
            @Param("order") long order,
            @Param("what") OrderFile what,
            @Param("mediaType") String mediaType,
            @Param("size") int size,
            @Param("sha256") String sha256,
            @Param("content") byte[] content);

    @Select("""
            select payment_order, what, media_type, size_bytes, sha256, kept_at from payout_order_file
            where payment_order = #{order} and what = #{what}
            """)
    Optional<OrderFileRow> find(@Param("order") long order, @Param("what") OrderFile what);

    /** By gzip. */
    @Select("select content from payout_order_file where payment_order = #{order} and what = #{what}")
    KeptContent content(@Param("order") long order, @Param("what") OrderFile what);
}
