package vn.lienthong.workers.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.lienthong.workers.indexing.CaseDocument.State;

class CaseFoldTest {

    private final CaseDocument document = CaseDocument.of("case");
    private final CaseFold fold = new CaseFold(document);

    @Test
    void addsWhatComesNext() {
        assertThat(add(1, "{'type':'CaseStarted','at':'2026-11-24T01:00:00Z','by':'an','processKey':'p'}"))
                .isTrue();
        assertThat(document.sequence).isEqualTo(1);
        assertThat(document.startedBy).isEqualTo("an");
        assertThat(document.officers).containsExactly("an");
    }

    @Test
    void skipsWhatItHasAlready() {
        add(1, incident());
        assertThat(add(1, incident())).isFalse();
        assertThat(document.incidents).isEqualTo(1);
    }

    @Test
    void waitsForWhatIsMissing() {
        add(1, incident());
        assertThat(add(3, incident())).isFalse();
        assertThat(document.sequence).isEqualTo(1);
        assertThat(add(2, incident())).isTrue();
        assertThat(add(3, incident())).isTrue();
        assertThat(document.incidents).isEqualTo(3);
    }

    @Test
    void knowsWhoHoldsTheCaseAndWhatIsDueNext() {
        add(1, opened("2026-12-30T10:00:00Z"));
        add(2, created("t1", 1, "2026-12-01T10:00:00Z"), offered("t1", "VPUB"));
        add(3, created("t2", 2, "2026-12-05T10:00:00Z"), offered("t2", "C06"));
        assertThat(document.currentAgencies).containsExactly("C06", "VPUB");
        assertThat(document.nextDueAt).isEqualTo("2026-12-01T10:00:00Z");
        assertThat(document.step).isEqualTo(2);

        add(4, "{'type':'TaskCompleted','at':'2026-11-24T01:00:00Z','taskId':'t1'}");
        assertThat(document.currentAgencies).containsExactly("C06");
        assertThat(document.agencies).containsExactly("C06", "VPUB");
        assertThat(document.nextDueAt).isEqualTo("2026-12-05T10:00:00Z");
    }

    @Test
    void aNewDueDateEndsBeingOverdue() {
        add(1, created("t1", 1, "2026-11-01T10:00:00Z"));
        add(2, "{'type':'TaskOverdue','at':'2026-11-02T01:00:00Z','taskId':'t1','dueAt':'2026-11-01T10:00:00Z'}");
        assertThat(document.openTasks.get(0).overdueSince).isEqualTo("2026-11-01T10:00:00Z");
        add(3, "{'type':'TaskDueChanged','at':'2026-11-02T02:00:00Z','taskId':'t1','dueAt':'2026-11-09T10:00:00Z'}");
        assertThat(document.openTasks.get(0).overdueSince).isNull();
        assertThat(document.nextDueAt).isEqualTo("2026-11-09T10:00:00Z");
    }

    @Test
    void anEndedCaseIsNeverDue() {
        add(1, opened("2026-12-30T10:00:00Z"));
        add(2, created("t1", 1, "2026-12-01T10:00:00Z"));
        add(3, "{'type':'CaseEnded','at':'2026-11-25T01:00:00Z','state':'COMPLETED'}");
        assertThat(document.state).isEqualTo(State.COMPLETED);
        assertThat(document.openTasks).isEmpty();
        assertThat(document.nextDueAt).isNull();
    }

    @Test
    void findsACaseByAPlaceThatWasDropped() {
        add(
                1,
                "{'type':'PlaceDropped','at':'2026-11-24T01:00:00Z','by':'an','place':'Xã Thọ Sơn','reason':'Sáp nhập'}");
        assertThat(document.words).containsExactlyInAnyOrder("Xã Thọ Sơn", "Sáp nhập");
        assertThat(document.officers).containsExactly("an");
    }

    @Test
    void keepsTextsInNfc() {
        add(1, "{'type':'TaskDecided','at':'2026-11-24T01:00:00Z','taskId':'t','reason':'Bu\u0300 D\u0306'}");
        assertThat(document.words).containsExactly("Bù D\u0306");
    }

    @Test
    void ignoresWhatItDoesNotKnow() {
        assertThat(add(1, "{'type':'SomethingNew','at':'2026-11-24T01:00:00Z','field':1}"))
                .isTrue();
    }

    @Test
    void countsWhatElseTheIndexHasToHold() {
        add(1, created("t1", 1, "2026-12-01T10:00:00Z"), offered("t1", "VPUB"));
        add(2, ended("TaskCompleted", "t1", "2026-11-25T01:00:00Z"), created("t2", 1, "2026-12-01T10:00:00Z"));
        assertThat(document.events).isEqualTo(4);
        assertThat(document.tasks).isEqualTo(2);
    }

    @Test
    void knowsHowTheCaseEndedAndThatItWasLate() {
        add(1, "{'type':'CaseStarted','at':'2026-10-31T18:00:00Z','by':'an'}", opened("2026-11-20T10:00:00Z"));
        assertThat(document.period).isEqualTo("2026-11");
        assertThat(document.late).isFalse();
        add(2, "{'type':'CaseEnded','at':'2026-11-25T01:00:00Z','state':'CANCELLED','endName':'Đã rút yêu cầu'}");
        assertThat(document.result).isEqualTo("Đã rút yêu cầu");
        assertThat(document.late).isTrue();
    }

    @Test
    void keepsTheGroupsOfAllWhoWereEverAskedAndCountsLeadersWithTheirAgency() {
        add(1, created("t1", 1, "2026-12-01T10:00:00Z"), offered("t1", "VPUB"));
        add(2, offered("t1", "C06", "C06.vn.leaders"));
        assertThat(document.groups).containsExactly("C06.vn", "VPUB.bu-dang");
    }

    @Test
    void countsOpenTasksThatAreOverdueAndRemembersTheLastDecision() {
        add(1, created("t1", 1, "2026-11-01T10:00:00Z"), created("t2", 1, "2026-11-01T10:00:00Z"));
        add(2, "{'type':'TaskOverdue','at':'2026-11-02T01:00:00Z','taskId':'t1','dueAt':'2026-11-01T10:00:00Z'}");
        assertThat(document.overdueTasks).isEqualTo(1);
        add(
                3,
                "{'type':'TaskDecided','at':'2026-11-02T01:00:00Z','taskId':'t1','outcome':'REWORK'}",
                ended("TaskCompleted", "t1", "2026-11-02T01:00:00Z"));
        assertThat(document.overdueTasks).isZero();
        assertThat(document.lastDecision).isEqualTo("REWORK");
    }

    private boolean add(long sequence, String... events) {
        return fold.add(Messages.message(sequence, events));
    }

    private static String incident() {
        return "{'type':'IncidentRaised','at':'2026-11-24T01:00:00Z','incidentId':'i'}";
    }

    private static String opened(String dueAt) {
        return "{'type':'CaseOpened','at':'2026-11-24T01:00:00Z','code':'A-261124-0001','title':'T','unit':'bu-dang',"
                + "'unitName':'Huyện Bù Đăng','agency':'VPUB','dueAt':'" + dueAt + "'}";
    }

    private static String created(String taskId, int step, String dueAt) {
        return "{'type':'TaskCreated','at':'2026-11-24T01:00:00Z','taskId':'%s','name':'Việc','step':%d,'dueAt':'%s'}"
                .formatted(taskId, step, dueAt);
    }

    private static String offered(String taskId, String agency) {
        return offered(taskId, agency, agency + ".bu-dang");
    }

    private static String offered(String taskId, String agency, String group) {
        return "{'type':'TaskOffered','at':'2026-11-24T01:00:00Z','taskId':'%s','agency':'%s','unit':'bu-dang','group':'%s'}"
                .formatted(taskId, agency, group);
    }

    private static String ended(String type, String taskId, String at) {
        return "{'type':'%s','at':'%s','taskId':'%s'}".formatted(type, at, taskId);
    }
}
