package vn.lienthong.processes.payout.money.mybatis;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import vn.lienthong.processes.payout.money.PublicationTarget;

/** Table {@code payout_publication}. */
@Mapper
public interface PublicationMapper {

    String CHUNK =
            "from payout_list where period = #{period} and commune = #{commune} and #{chunk} between 0 and chunks - 1";

    @Insert("""
            insert into payout_publication (period, commune, chunk, target, rows)
            select period, commune, #{chunk}, #{target}, #{rows} """ + " " + CHUNK + """
             on conflict (period, commune, chunk, target)
            do update set rows = excluded.rows, published_at = now()
            """)
    int note(
            @Param("period") long period,
            @Param("commune") String commune,
            @Param("chunk") int chunk,
            @Param("target") PublicationTarget target,
            @Param("rows") int rows);

    @Select("select exists (select " + CHUNK + ")")
    boolean exists(@Param("period") long period, @Param("commune") String commune, @Param("chunk") int chunk);
}
