package vn.lienthong.processes.judicial.opening.mybatis;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import vn.lienthong.processes.judicial.JudicialPerson.Part;
import vn.lienthong.processes.judicial.opening.NewRequest;
import vn.lienthong.processes.judicial.opening.RequestContent.Person;

@Mapper
public interface OpeningMapper {

    /** @return its id */
    @Select(value = """
                    insert into judicial_request (case_id, caller, request_id, content_hash, issuer, unit, form_type,
                        subject, purpose, organisation, urgent, foreigner, verification, electronic, paper,
                        postal_address, payment, exemption, received_on, received_at, received_by, due_at)
                    values (#{caseId}, #{caller}, #{requestId}, #{contentHash}, #{issuer}, #{unit}, #{formType},
                        #{subject}, #{purpose}, #{organisation}, #{urgent}, #{foreigner}, #{verification}, #{electronic},
                        #{paper}, #{postalAddress}, #{payment}, #{exemption}, #{receivedOn}, #{receivedAt},
                        #{receivedBy}, #{dueAt})
                    returning id
                    """, affectData = true)
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long insert(NewRequest request);

    /** Also mends one that is there. */
    @Insert("""
            insert into judicial_person (request, part, citizen_id, full_name, birth_date, sex)
            values (#{request}, #{part}, #{p.citizenId}, #{p.fullName}, #{p.birthDate}, #{p.sex})
            on conflict (request, part) do update set citizen_id = excluded.citizen_id,
                full_name = excluded.full_name, birth_date = excluded.birth_date, sex = excluded.sex
            """)
    void person(@Param("request") long request, @Param("part") Part part, @Param("p") Person person);

    /** @return 0 when this caller has used the id for another request */
    @Insert("""
            insert into consent (caller, id, request, purpose, scope, given_at, channel)
            values (#{caller}, #{id}, #{request}, #{purpose}, #{scope}, #{givenAt}, #{channel})
            on conflict (caller, id) do nothing
            """)
    int consent(
            @Param("caller") String caller,
            @Param("id") String id,
            @Param("request") long request,
            @Param("purpose") String purpose,
            @Param("scope") String scope,
            @Param("givenAt") Instant givenAt,
            @Param("channel") String channel);

    /** @param withdrawnToo whether one that was withdrawn counts */
    @Select("""
            select id from consent where request = #{request} and (#{withdrawnToo} or withdrawn_at is null)
            order by given_at desc limit 1
            """)
    Optional<String> consentOf(@Param("request") long request, @Param("withdrawnToo") boolean withdrawnToo);

    @Update("update consent set withdrawn_at = #{at} where request = #{request} and withdrawn_at is null")
    void withdraw(@Param("request") long request, @Param("at") Instant at);
}
