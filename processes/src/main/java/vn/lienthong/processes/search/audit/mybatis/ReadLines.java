package vn.lienthong.processes.search.audit.mybatis;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
public interface ReadLines {

    /**
     * The newest first.
     *
     * @param what a part of what was read or what for, in any case
     * @param caseCode a case's whole code, or its id
     * @param before id of the line that the page before ended with; null for the first page
     */
    @Select("""
            select a.id, a.at, a.user_id, a.case_id, c.code as case_code, a.what, a.purpose
            from read_audit a left join case_file c on c.case_id = a.case_id
            where (#{who}::text is null or a.user_id = #{who})
                and (#{what}::text is null or strpos(lower(a.what || ' ' || a.purpose), lower(#{what})) > 0)
                and (#{caseCode}::text is null or a.case_id = coalesce(
                    (select case_id from case_file where code = #{caseCode}), #{caseCode}))
                and (#{from}::timestamptz is null or a.at >= #{from})
                and (#{to}::timestamptz is null or a.at < #{to})
                and (#{before}::bigint is null or a.id < #{before})
            order by a.id desc limit #{limit}
            """)
    List<ReadLine> newest(
            @Param("who") @Nullable String who,
            @Param("what") @Nullable String what,
            @Param("caseCode") @Nullable String caseCode,
            @Param("from") @Nullable Instant from,
            @Param("to") @Nullable Instant to,
            @Param("before") @Nullable Long before,
            @Param("limit") int limit);
}
