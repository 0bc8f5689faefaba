package vn.lienthong.processes.partner.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import vn.lienthong.processes.partner.PartnerCall;

@Mapper
public interface PartnerCallMapper {

    @Insert("""
            insert into partner_call (call_id, phase, at, partner, path, request_id, case_code, officer, agency, purpose, consent, status,
                request_hash, answer_hash)
            values (#{call}, #{phase}, #{at}, #{partner}, #{path}, #{requestId}, #{caseCode}, #{officer}, #{agency}, #{purpose}, #{consent},
                #{status}, #{requestHash}, #{answerHash})
            on conflict do nothing
            """)
    void add(PartnerCall call);

    @Select("""
            select call_id as call, phase, request_id, partner, path, case_code, officer, agency, purpose, consent, at, status, request_hash,
                answer_hash
            from partner_call c
            where case_code = #{caseCode}
                and (phase = 'ENDED' or not exists (
                    select from partner_call e where e.call_id = c.call_id and e.phase = 'ENDED'))
            order by id desc limit #{limit}
            """)
    List<PartnerCall> ofCase(@Param("caseCode") String caseCode, @Param("limit") int limit);
}
