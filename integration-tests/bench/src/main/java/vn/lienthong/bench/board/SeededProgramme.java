package vn.lienthong.bench.board;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.lienthong.play.Client;
import vn.lienthong.stack.PostgresServer;

/**
 * Five years of rollouts, as the engine would have left them: 12 models in 120 districts, a case a month, most of them
 * ended. The rows are written by {@code cases.sql} into the engine's tables, for the engine itself would take hours; each
 * step of the product's own diagrams has its row, a called part with an instance and a task of its own.
 */
final class SeededProgramme {

    static final List<Integer> MODELS = List.of(2, 4, 7, 13, 17, 18, 22, 30, 32, 33, 34, 36);

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** Parts that are side ways: no case stands there for long. */
    private static final Set<String> ASIDE = Set.of("ways-out", "overdue");

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
        var id = definition(processKey(model));
        var steps = steps(parse(xml(id)));
        execute(connection, "delete from seed_task");
        try (var insert = connection.prepareStatement("insert into seed_task values (?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < steps.size(); i++) {
                var step = steps.get(i);
                insert.setInt(1, i);
                insert.setString(2, step.id());
                insert.setString(3, step.name());
                insert.setString(4, step.agency());
                insert.setInt(5, steps.size());
                insert.setString(6, step.part() == null ? null : definition(step.part()));
                insert.setString(7, step.part() == null ? step.id() : firstTask(step.part()));
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

    private String definition(String key) throws IOException, InterruptedException {
        return administrator
                .rest("/process-definition?latestVersion=true&key=" + key)
                .get(0)
                .path("id")
                .asText();
    }

    private String firstTask(String part) throws IOException, InterruptedException {
        return elements(parse(xml(definition(part))).getElementsByTagNameNS(BPMN, "userTask"))
                .get(0)
                .getAttribute("id");
    }

    private String xml(String definitionId) throws IOException, InterruptedException {
        return administrator
                .rest("/process-definition/" + definitionId + "/xml")
                .path("bpmn20Xml")
                .asText();
    }

    /** What is done in the diagram's steps, in its order, by the agencies of their lanes. */
    private static List<Step> steps(Document diagram) {
        Map<String, String> agencies = new HashMap<>();
        elements(diagram.getElementsByTagNameNS(BPMN, "lane"))
                .forEach(lane -> elements(lane.getElementsByTagNameNS(BPMN, "flowNodeRef"))
                        .forEach(node -> agencies.put(node.getTextContent().strip(), property(lane, "agency"))));
        return Stream.of("userTask", "callActivity")
                .flatMap(kind -> elements(diagram.getElementsByTagNameNS(BPMN, kind)).stream())
                .filter(node ->
                        !property(node, "step").isEmpty() && !ASIDE.contains(node.getAttribute("calledElement")))
                .map(node -> {
                    var agency = agencies.getOrDefault(node.getAttribute("id"), "");
                    var part = node.getAttribute("calledElement");
                    return new Step(
                            node.getAttribute("id"),
                            node.getAttribute("name"),
                            agency.matches("[A-Z0-9_]+") ? agency : "VPUB",
                            part.isEmpty() ? null : part);
                })
                .toList();
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
                count(connection, "act_ru_execution where parent_id_ is null and super_exec_ is null"),
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

    /** @param part key of the process that it calls; null for a task */
    private record Step(
            String id, String name, String agency, @Nullable String part) {}
}
