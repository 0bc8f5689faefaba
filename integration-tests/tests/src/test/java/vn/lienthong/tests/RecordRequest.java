package vn.lienthong.tests;

import java.util.Map;
import java.util.UUID;

/** A criminal-record request of its own, written into the ledger; its case only waits for its result to be checked. */
record RecordRequest(long id, String caseId, String caseCode) {

    static final String NAME = "Nguyễn Thị Kín Đáo";
    static final String CITIZEN_ID = "070190123456";

    private static final String PROCESS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="http://lienthong.vn/bpmn"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="record-probe" isExecutable="true" camunda:historyTimeToLive="P1D"
                  camunda:isStartableInTasklist="false">
                <extensionElements>
                  <camunda:properties><camunda:property name="lead" value="CAT"/></camunda:properties>
                </extensionElements>
                <startEvent id="start"/>
                <sequenceFlow id="toCheck" sourceRef="start" targetRef="checkResult"/>
                <userTask id="checkResult" name="Kiểm tra kết quả" camunda:candidateGroups="CAT.binh-phuoc"/>
                <sequenceFlow id="toEnd" sourceRef="checkResult" targetRef="end"/>
                <endEvent id="end"/>
              </process>
            </definitions>
            """;

    /** Sent to its issuer, Công an tỉnh. */
    static RecordRequest submitted() {
        Accounts.deployer().deploys("record-probe", Map.of("record-probe.bpmn", PROCESS));
        var started = Person.ADMINISTRATOR.post("/process-definition/key/record-probe/start", Map.of());
        if (started.status() != 200) {
            throw new IllegalStateException(started.body());
        }
        var caseId = started.json().path("id").asText();
        var code = "LLTP-" + UUID.randomUUID().toString().substring(0, 8);
        CommuneList.run("""
            insert into case_file (case_id, code, process_key, title, unit, lead_agency, due_at, due_provisional,
                    opened_by, opened_at)
                values ('%1$s', '%2$s', 'record-probe', 'Thử', 'binh-phuoc', 'CAT', now(), false, 'x', now());
            insert into judicial_request (case_id, caller, request_id, content_hash, issuer, unit, form_type, subject,
                    purpose, paper, postal_address, payment, received_on, received_at, received_by, limit_code,
                    limit_value, limit_unit, due_at, fee)
                values ('%1$s', 'vneid', '%2$s', repeat('0', 64), 'CAT', 'binh-phuoc', 'FORM_1', 'SELF', 'Du học', true,
                    '12 Hùng Vương, Đồng Xoài', 'ONLINE', current_date, now(), 'vneid', 'NORMAL', 10, 'DAY',
                    now() + interval '10 days', 0);
            insert into judicial_person
                select id, 'SUBJECT', '%3$s', '%4$s', '1990-05-17', 'F' from judicial_request where request_id = '%2$s';
            """.formatted(caseId, code, CITIZEN_ID, NAME));
        for (var state : new String[] {"ACCEPTED", "SUBMITTING", "SUBMITTED"}) {
            CommuneList.run("update judicial_request set state = '%s' where request_id = '%s'".formatted(state, code));
        }
        return new RecordRequest(
                CommuneList.number("select id from judicial_request where request_id = '%s'".formatted(code)),
                caseId,
                code);
    }

    /** Path of a page of the request. */
    String page(String below) {
        return "/judicial/" + caseCode + below;
    }

    /** Somebody takes the check on. */
    void isCheckedBy(Person officer) {
        var task = Person.ADMINISTRATOR
                .get("/task?processInstanceId=" + caseId)
                .json()
                .path(0)
                .path("id")
                .asText();
        var claimed = officer.post("/task/" + task + "/claim", Map.of("userId", officer.account()));
        if (claimed.status() != 204) {
            throw new IllegalStateException(claimed.body());
        }
    }

    String state() {
        return CommuneList.text("select state from judicial_request where id = " + id);
    }

    /** For what it was read, and by whom, oldest first. */
    String reads(String what) {
        return CommuneList.text("""
            select coalesce(string_agg(user_id || ': ' || purpose, '; ' order by id), '') from read_audit
            where case_id = '%s' and what like '%s%%'
            """.formatted(caseId, what));
    }
}
