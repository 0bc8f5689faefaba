package vn.lienthong.processes.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.board.RolloutDiagrams.Node;
import vn.lienthong.processes.board.RolloutDiagrams.RolloutDiagram;
import vn.lienthong.processes.board.mybatis.OpenRow;
import vn.lienthong.processes.board.mybatis.TaskRow;
import vn.lienthong.processes.calendar.DaysLeft;

class OpenCaseTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    private static final Instant IN_A_MONTH = NOW.plus(Duration.ofDays(30));
    private static final Node AT_WORK = new Node(2, "VPUB", false, null);
    private static final Node AT_REST = new Node(1, "SGTVT", true, "Huyện chưa có đối tượng");

    @Test
    void isLateWithTheFirstDueDateOfATaskOrItsOwn() {
        assertThat(state("one-off", IN_A_MONTH, AT_WORK, task(YESTERDAY, "STTTT.binh-phuoc")))
                .isEqualTo(CellState.OVERDUE);
        assertThat(state("one-off", YESTERDAY, AT_WORK, task(IN_A_MONTH, "STTTT.binh-phuoc")))
                .isEqualTo(CellState.OVERDUE);
        assertThat(state("one-off", YESTERDAY, AT_WORK)).isEqualTo(CellState.OVERDUE);
        assertThat(state("one-off", IN_A_MONTH, AT_WORK)).isEqualTo(CellState.ON_TIME);
    }

    @Test
    void isNearItsDueDateFromSomeWorkingDaysBefore() {
        var open = open("one-off", IN_A_MONTH, false, AT_WORK);
        assertThat(open.state(new DaysLeft(3, false), 3, NOW)).isEqualTo(CellState.DUE_SOON);
        assertThat(open.state(new DaysLeft(4, false), 3, NOW)).isEqualTo(CellState.ON_TIME);
    }

    @Test
    void aDormantCaseIsNeverLateBeforeItIsWoken() {
        assertThat(state("dormant", null, AT_REST, task(null, "VPUB.bu-dang"))).isEqualTo(CellState.WAITING);
        assertThat(state("dormant", YESTERDAY, AT_REST, task(YESTERDAY, "VPUB.bu-dang")))
                .isEqualTo(CellState.WAITING);
        assertThat(state("dormant", YESTERDAY, AT_WORK, task(YESTERDAY, "VPUB.bu-dang")))
                .isEqualTo(CellState.OVERDUE);
        var open = open("dormant", null, false, AT_REST);
        assertThat(open.waitsFor()).isEqualTo("Huyện chưa có đối tượng");
        assertThat(open.dueAt()).isNull();
    }

    @Test
    void aCaseWithoutEndWaitsBetweenItsPeriods() {
        assertThat(state("continuous", YESTERDAY, AT_WORK)).isEqualTo(CellState.WAITING);
        assertThat(state("continuous", IN_A_MONTH, AT_WORK, task(YESTERDAY, "CAH.bu-dang")))
                .isEqualTo(CellState.OVERDUE);
    }

    @Test
    void aStoppedClockOrASuspensionIsNeverLate() {
        assertThat(state("one-off", YESTERDAY, AT_REST)).isEqualTo(CellState.WAITING);
        assertThat(state("one-off", YESTERDAY, AT_REST, task(YESTERDAY, "C06.vn")))
                .isEqualTo(CellState.OVERDUE);
        var suspended = open("one-off", YESTERDAY, true, AT_WORK, task(YESTERDAY, "C06.vn"));
        assertThat(suspended.state(null, 3, NOW)).isEqualTo(CellState.WAITING);
        assertThat(suspended.waitsFor()).isEqualTo("Tạm đình chỉ");
    }

    @Test
    void namesWhoIsToActTheMostUrgentFirst() {
        var tasks = open(
                "one-off",
                IN_A_MONTH,
                false,
                AT_WORK,
                task(null, "DN.vn"),
                task(IN_A_MONTH, "C06.vn"),
                task(YESTERDAY, "STTTT.binh-phuoc.leaders"));
        assertThat(tasks.agencies()).containsExactly("STTTT", "C06", "DN");
        assertThat(open("one-off", IN_A_MONTH, false, AT_REST).agencies()).containsExactly("SGTVT");
        assertThat(open("one-off", IN_A_MONTH, false, Node.UNKNOWN).agencies()).isEmpty();
    }

    @Test
    void oneAgencyAnswersForTheStepWhoeverIsToAct() {
        assertThat(open("one-off", IN_A_MONTH, false, AT_WORK, task(null, "DN.vn"))
                        .accountable())
                .isEqualTo("STTTT");
        assertThat(open("one-off", IN_A_MONTH, false, AT_REST).accountable()).isEqualTo("VPUB");
    }

    private static CellState state(String lifecycle, @Nullable Instant dueAt, Node node, TaskRow... tasks) {
        return open(lifecycle, dueAt, false, node, tasks).state(new DaysLeft(20, false), 3, NOW);
    }

    private static OpenCase open(
            String lifecycle, @Nullable Instant dueAt, boolean suspended, Node node, TaskRow... tasks) {
        var row = new OpenRow(2, "bu-dang", 1, "1", "CODE", "VPUB", dueAt, false, YESTERDAY, "p:1:1", suspended);
        return new OpenCase(
                row, new RolloutDiagram(lifecycle, Map.of(), Map.of(2, "STTTT")), List.of(node), List.of(tasks));
    }

    private static TaskRow task(@Nullable Instant dueAt, String group) {
        return new TaskRow("1", dueAt, group);
    }
}
