package vn.lienthong.processes.judicial.mybatis;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import vn.lienthong.processes.judicial.JudicialPerson;
import vn.lienthong.processes.judicial.JudicialRequest;

/** Tables {@code judicial_request} and {@code judicial_person}, as everybody reads them. */
@Mapper
public interface RequestMapper {

    String REQUESTS = """
            select r.id, r.case_id, c.code as case_code, r.caller, r.request_id, r.content_hash, r.issuer, r.unit,
                r.form_type, r.subject, r.purpose, r.organisation, r.urgent, r.foreigner, r.electronic, r.paper,
                r.postal_address, r.payment, r.exemption, r.state, r.received_on, r.received_at, r.received_by,
                r.identity_level, r.residences::text as residences, r.abroad, r.relation, r.limit_code, r.limit_value,
                r.limit_unit, r.due_at, r.refusal, r.refusal_text, r.fee, r.paid_at, r.fee_receipt, r.submitted_at,
                r.stopped_at, r.news_applied, r.closed_at
            from judicial_request r join case_file c on c.case_id = r.case_id
            """;

    @Select(REQUESTS + "where r.id = #{id}")
    Optional<JudicialRequest> byId(long id);

    /** Locks the request's row until the transaction ends; its case file's row is left alone. */
    @Select(REQUESTS + "where r.id = #{id} for update of r")
    Optional<JudicialRequest> locked(long id);

    @Select(REQUESTS + "where c.code = #{caseCode}")
    Optional<JudicialRequest> byCaseCode(String caseCode);

    @Select(REQUESTS + "where r.caller = #{caller} and r.request_id = #{requestId}")
    Optional<JudicialRequest> byRequestId(@Param("caller") String caller, @Param("requestId") String requestId);

    @Select("""
            select part, citizen_id, full_name, birth_date, sex from judicial_person
            where request = #{request} order by part desc
            """)
    List<JudicialPerson> people(long request);
}
