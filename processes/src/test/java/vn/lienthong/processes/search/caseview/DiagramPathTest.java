package vn.lienthong.processes.search.caseview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagramPathTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aCaseGoesOnOnTheDiagramOfItsNewVersion() {
        var paths = paths(
                entered("case", "p:1", "start", "i1"),
                left("case", "p:1", "start", "i1"),
                entered("case", "p:1", "survey", "i2"),
                updated("case", "p:1", "p:2"),
                left("case", "p:2", "survey", "i2"),
                entered("case", "p:2", "decide", "i3"));
        assertThat(paths).hasSize(1);
        var path = paths.get(0);
        assertThat(path.processDefinitionId()).isEqualTo("p:2");
        assertThat(path.visited()).containsExactly("start", "survey");
        assertThat(path.current()).containsExactly("decide");
        assertThat(path.taken()).containsExactly("start>survey", "survey>decide");
    }

    /** A part that runs twice may go on in the new version once. */
    @Test
    void oneOfTwoPartsGoesOnAlone() {
        var paths = paths(
                entered("case", "p:1", "calls", "i0"),
                entered("first", "part:1", "work", "i1"),
                entered("second", "part:1", "work", "i2"),
                updated("first", "part:1", "part:2"));
        assertThat(paths).extracting(DiagramPath::processDefinitionId).containsExactly("p:1", "part:1", "part:2");
        assertThat(paths.get(1).current()).containsExactly("work");
        assertThat(paths.get(2).current()).containsExactly("work");
    }

    private static List<DiagramPath> paths(String... events) {
        return List.copyOf(
                DiagramPath.of(Stream.of(events).map(DiagramPathTest::json).toList()));
    }

    private static String entered(String instance, String definition, String activity, String id) {
        return "{'type':'ActivityEntered','processInstanceId':'%s','processDefinitionId':'%s','activityId':'%s','activityInstanceId':'%s'}"
                .formatted(instance, definition, activity, id);
    }

    private static String left(String instance, String definition, String activity, String id) {
        return entered(instance, definition, activity, id).replace("ActivityEntered", "ActivityLeft");
    }

    private static String updated(String instance, String from, String to) {
        return "{'type':'ProcedureUpdated','processInstanceId':'%s','fromDefinitionId':'%s','processDefinitionId':'%s'}"
                .formatted(instance, from, to);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
