package vn.lienthong.workers.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Each task of a case as a document of its own. */
class TaskFoldTest {

    private final CaseFold fold = new CaseFold(CaseDocument.of("case"));

    @Test
    void tellsWaitingFromWorking() {
        add(1, opened(), created("t1"), offered("t1", "VPUB"));
        add(2, "{'type':'TaskAssigned','at':'2026-11-24T03:00:00Z','taskId':'t1','assignee':'an'}");
        add(3, "{'type':'TaskDecided','at':'2026-11-24T04:00:00Z','taskId':'t1','outcome':'DONE'}", ended("t1"));
        var task = task("t1");
        assertThat(task.waitMillis()).isEqualTo(Duration.ofHours(2).toMillis());
        assertThat(task.workMillis()).isEqualTo(Duration.ofHours(1).toMillis());
        assertThat(task.tookMillis()).isEqualTo(Duration.ofHours(3).toMillis());
        assertThat(task.outcome()).isEqualTo("DONE");
        assertThat(task.caseCode()).isEqualTo("A-1");
        assertThat(task.caseUnit()).isEqualTo("bu-dang");
        assertThat(task.agency()).isEqualTo("VPUB");
        assertThat(task.period()).isEqualTo("2026-11");
        assertThat(task.sequence()).isEqualTo(3);
        assertThat(task.cancelled()).isFalse();
        assertThat(task.late()).isFalse();
    }

    @Test
    void whatNobodyTookHasWaitedToItsEnd() {
        add(1, created("t1"), "{'type':'TaskCancelled','at':'2026-12-03T01:00:00Z','taskId':'t1'}");
        var task = task("t1");
        assertThat(task.cancelled()).isTrue();
        assertThat(task.late()).isTrue();
        assertThat(task.waitMillis()).isEqualTo(Duration.ofDays(9).toMillis());
        assertThat(task.workMillis()).isNull();
    }

    @Test
    void goesOnInAnotherVersionOfItsProcess() {
        add(1, created("t1"), created("t2"));
        fold.written();
        add(2, """
                {'type':'ProcedureUpdated','at':'2026-11-24T03:00:00Z','by':'quantri2','processInstanceId':'case',
                'fromDefinitionId':'p:1:a','processDefinitionId':'p:2:b','processKey':'p','version':2,'taskIds':['t1']}""");
        assertThat(task("t1").processDefinitionId()).isEqualTo("p:2:b");
        assertThat(fold.tasks()).extracting(TaskDocument::taskId).containsExactly("t1");
    }

    @Test
    void knowsWhichAgencySentIt() {
        add(1, created("t1"), offered("t1", "VPUB"));
        assertThat(task("t1").fromAgency()).isNull();
        add(2, ended("t1"), created("t2"), offered("t2", "C06"));
        assertThat(task("t2").fromAgency()).isEqualTo("VPUB");
        add(3, ended("t2"));
        add(4, created("t3"));
        assertThat(task("t3").fromAgency()).isEqualTo("C06");
    }

    @Test
    void tasksFromBeforeTheCaseHadItsCodeGetIt() {
        add(1, created("t1"));
        assertThat(task("t1").caseCode()).isNull();
        fold.written();
        add(2, opened());
        assertThat(task("t1").caseCode()).isEqualTo("A-1");
    }

    @Test
    void tellsOnlyWhatHasChangedSinceItWasWritten() {
        add(1, created("t1"), created("t2"));
        fold.written();
        add(2, ended("t2"));
        assertThat(fold.tasks()).extracting(TaskDocument::taskId).containsExactly("t2");
    }

    @Test
    void noTaskOutlivesItsCase() {
        add(1, created("t1"));
        add(2, "{'type':'CaseEnded','at':'2026-11-24T05:00:00Z','state':'COMPLETED'}");
        assertThat(task("t1").endedAt()).isEqualTo("2026-11-24T05:00:00Z");
        assertThat(task("t1").cancelled()).isTrue();
    }

    @Test
    void aTaskOfTheCasesOwnProcessBelongsToItsDiagramAlsoInOlderMessages() {
        add(1, "{'type':'CaseStarted','at':'2026-11-24T01:00:00Z','processKey':'p','processDefinitionId':'p:1:x'}");
        add(2, created("t1"));
        assertThat(task("t1").processDefinitionId()).isEqualTo("p:1:x");
    }

    private TaskDocument task(String id) {
        return fold.tasks().stream()
                .filter(task -> task.taskId().equals(id))
                .findAny()
                .orElseThrow();
    }

    private void add(long sequence, String... events) {
        assertThat(fold.add(Messages.message(sequence, events))).isTrue();
    }

    private static String opened() {
        return "{'type':'CaseOpened','at':'2026-11-24T01:00:00Z','code':'A-1','title':'T','unit':'bu-dang','unitName':'U'}";
    }

    private static String created(String taskId) {
        return "{'type':'TaskCreated','at':'2026-11-24T01:00:00Z','taskId':'%s','name':'Việc','processKey':'p','dueAt':'2026-12-01T10:00:00Z'}"
                .formatted(taskId);
    }

    private static String offered(String taskId, String agency) {
        return "{'type':'TaskOffered','at':'2026-11-24T01:00:00Z','taskId':'%s','agency':'%s','unit':'bu-dang','group':'%s.bu-dang'}"
                .formatted(taskId, agency, agency);
    }

    private static String ended(String taskId) {
        return "{'type':'TaskCompleted','at':'2026-11-24T04:00:00Z','taskId':'%s'}".formatted(taskId);
    }
}
