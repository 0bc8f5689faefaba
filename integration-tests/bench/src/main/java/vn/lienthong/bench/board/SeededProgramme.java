package vn.lienthong.bench.board;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.lienthong.bench.Client;
import vn.lienthong.stack.PostgresServer;

/**
 * Five years of rollouts, as the engine would have left them: 12 models in 120 districts, a case a month, most of them
 * ended. The rows are written by {@code cases.sql} into the engine's tables, for the engine itself would take hours; the
 * diagrams are deployed through it, those of models that are not built yet as copies of model 2.
 */
final class SeededProgramme {

    static final List<Integer> MODELS = List.of(2, 4, 7, 13, 17, 18, 22, 30, 32, 33, 34, 36);

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String BOUNDARY = "lienthong-bench";

    private final PostgresServer postgres;
    private final Client administrator;

    SeededProgramme(PostgresServer postgres, Client administrator) {
        this.postgres = postgres;
        this.administrator = administrator;
    }

    static String processKey(int model) {
        return "model-%02d-rollout".formatted(model);
    }

    Size seed() throws IOException, InterruptedException, SQLException {
        try (var connection = postgres.connect()) {
            execute(connection, script("units.sql"));
            for (int model : MODELS) {
                seed(connection, model);
            }
            // What autovacuum does in the course of five years.
            execute(connection, "vacuum analyze");
            return size(connection);
        }
    }

    private void seed(Connection connection, int model) throws IOException, InterruptedException, SQLException {
        var definition = definition(model);
        var id = definition.path("id").asText();
        var tasks = tasks(parse(xml(id)));
        execute(connection, "delete from seed_task");
        try (var insert = connection.prepareStatement("insert into seed_task values (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < tasks.size(); i++) {
                insert.setInt(1, i);
                insert.setString(2, tasks.get(i).id());
                insert.setString(3, tasks.get(i).name());
                insert.setString(4, tasks.get(i).agency());
                insert.setInt(5, tasks.size());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        for (var statement : script("cases.sql").split(";\\s*\\n")) {
            execute(
                    connection,
                    statement
                            .replace(":model", Integer.toString(model))
                            .replace(":definition", "'" + id + "'")
                            .replace(":key", "'" + processKey(model) + "'"));
        }
    }

    private JsonNode definition(int model) throws IOException, InterruptedException {
        var path = "/process-definition?latestVersion=true&key=" + processKey(model);
        var found = administrator.rest(path);
        if (found.isEmpty()) {
            deployCopy(model);
            found = administrator.rest(path);
        }
        return found.get(0);
    }

    private void deployCopy(int model) throws IOException, InterruptedException {
        var original = xml(administrator
                .rest("/process-definition?latestVersion=true&key=" + processKey(2))
                .get(0)
                .path("id")
                .asText());
        var copy = original.replace(processKey(2), processKey(model))
                .replace("name=\"model\" value=\"2\"", "name=\"model\" value=\"" + model + "\"");
        var body = "--%1$s\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nbench %2$d\r\n"
                + "--%1$s\r\nContent-Disposition: form-data; name=\"data\"; filename=\"model-%2$02d.bpmn\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n%3$s\r\n--%1$s--\r\n";
        administrator.post(
                "/deployment/create",
                "multipart/form-data; boundary=" + BOUNDARY,
                body.formatted(BOUNDARY, model, copy).getBytes(StandardCharsets.UTF_8));
    }

    private String xml(String definitionId) throws IOException, InterruptedException {
        return administrator
                .rest("/process-definition/" + definitionId + "/xml")
                .path("bpmn20Xml")
                .asText();
    }

    /** The user tasks of the diagram's steps, in its order, with the agencies of their lanes. */
    private static List<Task> tasks(Document diagram) {
        Map<String, String> agencies = new HashMap<>();
        elements(diagram.getElementsByTagNameNS(BPMN, "lane"))
                .forEach(lane -> elements(lane.getElementsByTagNameNS(BPMN, "flowNodeRef"))
                        .forEach(node -> agencies.put(node.getTextContent().strip(), property(lane, "agency"))));
        var tasks = new ArrayList<Task>();
        for (var task : elements(diagram.getElementsByTagNameNS(BPMN, "userTask"))) {
            var agency = agencies.getOrDefault(task.getAttribute("id"), "");
            if (!property(task, "step").isEmpty()) {
                tasks.add(new Task(
                        task.getAttribute("id"),
                        task.getAttribute("name"),
                        agency.matches("[A-Z0-9_]+") ? agency : "VPUB"));
            }
        }
        return tasks;
    }

    private static String property(Element of, String name) {
        return elements(of.getElementsByTagNameNS(CAMUNDA, "property")).stream()
                .filter(property -> property.getAttribute("name").equals(name))
                .map(property -> property.getAttribute("value"))
                .findFirst()
                .orElse("");
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Document parse(String xml) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream content = Objects.requireNonNull(SeededProgramme.class.getResourceAsStream(name))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Size size(Connection connection) throws SQLException {
        return new Size(
                count(connection, "case_file"),
                count(connection, "act_ru_execution where parent_id_ is null"),
                count(connection, "act_hi_procinst")
                        + count(connection, "act_hi_actinst")
                        + count(connection, "act_hi_taskinst")
                        + count(connection, "act_hi_identitylink")
                        + count(connection, "act_hi_varinst"));
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    record Size(long cases, long openCases, long historyRows) {}

    private record Task(String id, String name, String agency) {}
}
