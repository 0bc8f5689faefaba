package vn.lienthong.processes.search.caseview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lienthong.processes.search.Names;

class TimelineTest {

    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");
    private final Names.OfPage names = new Names.OfPage(Map.of(), Map.of(), NOW);

    private String waited(TimelineEntry line) {
        return names.duration(line.waited(NOW));
    }

    @Test
    void tellsATaskInOneLine() {
        var lines = Timeline.of(events(
                "{'type':'TaskCreated','at':'2026-11-22T02:00:00Z','taskId':'t','name':'Khảo sát','step':1}",
                "{'type':'TaskOffered','at':'2026-11-22T02:00:00Z','taskId':'t','agency':'VPUB','unit':'bu-dang'}",
                "{'type':'TaskDecided','at':'2026-11-24T05:00:00Z','by':'an','taskId':'t','outcome':'REWORK','reason':'Thiếu sơ đồ'}",
                "{'type':'TaskCompleted','at':'2026-11-24T05:00:00Z','taskId':'t'}"));
        assertThat(lines).hasSize(1);
        var line = lines.get(0);
        assertThat(line.agency()).isEqualTo("VPUB");
        assertThat(line.by()).isEqualTo("an");
        assertThat(line.decision()).isEqualTo("Trả lại để làm lại");
        assertThat(line.reason()).isEqualTo("Thiếu sơ đồ");
        assertThat(waited(line)).isEqualTo("2 ngày 3 giờ");
    }

    @Test
    void tellsWaitingFromWork() {
        var line = Timeline.of(events(
                        "{'type':'TaskCreated','at':'2026-11-22T02:00:00Z','taskId':'t','name':'Khảo sát'}",
                        "{'type':'TaskAssigned','at':'2026-11-23T02:00:00Z','by':'an','taskId':'t','assignee':'an'}",
                        "{'type':'TaskAssigned','at':'2026-11-23T04:00:00Z','by':'binh','taskId':'t','assignee':'binh'}",
                        "{'type':'TaskCompleted','at':'2026-11-23T05:00:00Z','by':'binh','taskId':'t'}"))
                .get(0);
        assertThat(line.waited(NOW)).isEqualTo(Duration.ofDays(1));
        assertThat(line.worked(NOW)).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void tellsIncidentsInPlainWords() {
        var line = Timeline.of(
                        events(
                                "{'type':'ActivityEntered','at':'2026-11-22T02:00:00Z','activityId':'a','activityName':'Tra dân cư'}",
                                "{'type':'IncidentRaised','at':'2026-11-22T02:00:00Z','activityId':'a','message':'java.net.ConnectException: x'}"))
                .get(0);
        assertThat(line.what()).isEqualTo("Sự cố ở bước “Tra dân cư”");
        assertThat(line.reason())
                .startsWith("Hệ thống của nơi được gọi không trả lời")
                .doesNotContain("java");
    }

    @Test
    void tellsOnWhoseBehalfATaskIsDone() {
        var taken = new String[] {
            "{'type':'TaskCreated','at':'2026-11-22T02:00:00Z','taskId':'t','name':'Khảo sát'}",
            "{'type':'TaskAssigned','at':'2026-11-22T03:00:00Z','by':'an','taskId':'t','assignee':'an','onBehalfOf':'binh'}"
        };
        assertThat(Timeline.of(events(taken)).get(0).onBehalfOf()).isEqualTo("binh");
        var decided = new ArrayList<>(events(taken));
        decided.addAll(events("{'type':'TaskDecided','at':'2026-11-24T05:00:00Z','by':'chi','taskId':'t'}"));
        assertThat(Timeline.of(decided).get(0).by()).isEqualTo("chi");
        assertThat(Timeline.of(decided).get(0).onBehalfOf()).isNull();
    }

    @Test
    void countsHowLongAnOpenTaskHasWaited() {
        var lines =
                Timeline.of(events("{'type':'TaskCreated','at':'2026-11-24T04:30:00Z','taskId':'t','name':'Duyệt'}"));
        assertThat(waited(lines.get(0))).isEqualTo("30 phút");
    }

    @Test
    void tellsWhoDroppedAPlaceAndWhy() {
        var line = Timeline.of(
                        events(
                                "{'type':'PlaceDropped','at':'2026-11-24T01:00:00Z','by':'an','place':'Xã Thọ Sơn','reason':'Sáp nhập'}"))
                .get(0);
        assertThat(line.what()).isEqualTo("Dừng triển khai: Xã Thọ Sơn");
        assertThat(line.by()).isEqualTo("an");
        assertThat(line.reason()).isEqualTo("Sáp nhập");
    }

    /** A department of the province may open a case of a district. */
    @Test
    void doesNotTakeTheCasesUnitForThatOfItsLead() {
        var line = Timeline.of(
                        events(
                                "{'type':'CaseOpened','at':'2026-11-24T01:00:00Z','by':'an','code':'C','agency':'STNMT','unit':'bu-dang'}"))
                .get(0);
        assertThat(line.agency()).isEqualTo("STNMT");
        assertThat(line.unit()).isNull();
    }

    @Test
    void warnsOfOverdueWork() {
        var lines = Timeline.of(events(
                "{'type':'TaskCreated','at':'2026-11-20T04:30:00Z','taskId':'t','name':'Duyệt'}",
                "{'type':'TaskOverdue','at':'2026-11-23T10:00:00Z','by':'system','taskId':'t'}"));
        assertThat(lines).extracting(TimelineEntry::what).containsExactly("Duyệt", "Quá hạn: Duyệt");
    }

    @Test
    void saysDurationsInWords() {
        assertThat(names.duration(Duration.ofSeconds(20))).isEqualTo("dưới 1 phút");
        assertThat(names.duration(Duration.ofMinutes(125))).isEqualTo("2 giờ 5 phút");
        assertThat(names.duration(Duration.ofDays(3))).isEqualTo("3 ngày");
    }

    @Test
    void followsThePathThroughADiagram() {
        var path = DiagramPath.of(
                        events(
                                "{'type':'ActivityEntered','processDefinitionId':'p','processInstanceId':'i','activityInstanceId':'1','activityId':'a'}",
                                "{'type':'ActivityLeft','processDefinitionId':'p','processInstanceId':'i','activityInstanceId':'1','activityId':'a'}",
                                "{'type':'ActivityEntered','processDefinitionId':'p','processInstanceId':'i','activityInstanceId':'2','activityId':'b'}"))
                .iterator()
                .next();
        assertThat(path.visited()).containsExactly("a");
        assertThat(path.current()).containsExactly("b");
        assertThat(path.taken()).containsExactly("a>b");
    }

    private static List<JsonNode> events(String... events) {
        return Stream.of(events).map(TimelineTest::json).toList();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
