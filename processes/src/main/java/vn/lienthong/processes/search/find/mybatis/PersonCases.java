package vn.lienthong.processes.search.find.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Ids of the cases that people stand in: of criminal-record requests, and of periods of payouts. */
@Mapper
public interface PersonCases {

    /** Seconds. */
    int LIMIT = 3;

    @Options(timeout = LIMIT)
    @Select("""
            (select r.case_id from judicial_person s join judicial_request r on r.id = s.request
                where s.citizen_id = #{citizenId} limit #{most})
            union
            (select p.case_id from payout_period p where exists (
                select from payout_entry e where e.period = p.id and e.citizen_id = #{citizenId}) limit #{most})
            """)
    List<String> byCitizenId(@Param("citizenId") String citizenId, @Param("most") int most);

    /** @param first the first three digits, {@code last} the last three */
    @Options(timeout = LIMIT)
    @Select("""
            (select r.case_id from judicial_person s join judicial_request r on r.id = s.request
                where masked_id(s.citizen_id) = #{first} || #{last} limit #{most})
            union
            (select p.case_id from payout_period p where exists (
                select from payout_entry e where e.period = p.id and masked_id(e.citizen_id) = #{first} || #{last})
                limit #{most})
            """)
    List<String> byMaskedId(@Param("first") String first, @Param("last") String last, @Param("most") int most);

    /** @param name with or without diacritics */
    @Options(timeout = LIMIT)
    @Select("""
            (select r.case_id from judicial_person s join judicial_request r on r.id = s.request
                where name_key(s.full_name) = name_key(#{name}) limit #{most})
            union
            (select p.case_id from payout_period p where exists (
                select from payout_entry e where e.period = p.id and name_key(e.full_name) = name_key(#{name}))
                limit #{most})
            """)
    List<String> byName(@Param("name") String name, @Param("most") int most);
}
