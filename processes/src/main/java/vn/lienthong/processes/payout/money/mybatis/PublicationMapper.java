package vn.lienthong.processes.payout.money.mybatis;

import java.util.List;
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

    String OPEN = """
            from payout_list l cross join generate_series(0, l.chunks - 1) as chunk
            where l.period = #{period} and l.commune = #{commune} and not exists (
                select from payout_publication p
                where p.period = l.period and p.commune = l.commune and p.chunk = chunk and p.target = #{target})
            """;

    /** Chunks that a target was not told of yet. */
    @Select("select chunk " + OPEN + "order by chunk limit #{limit}")
    List<Integer> open(
            @Param("period") long period,
            @Param("commune") String commune,
            @Param("target") PublicationTarget target,
            @Param("limit") int limit);

    @Select("select count(*) " + OPEN)
    int countOpen(
            @Param("period") long period, @Param("commune") String commune, @Param("target") PublicationTarget target);

    @Select("select exists (select " + CHUNK + ")")
    boolean exists(@Param("period") long period, @Param("commune") String commune, @Param("chunk") int chunk);
}
