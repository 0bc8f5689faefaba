package vn.lienthong.tests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a case waits for, read from the engine's tables: who plays everybody asks so often that the REST API would do little
 * else than answer. What people do goes by the API all the same.
 */
final class WaitingWork implements AutoCloseable {

    private static final String TASKS = """
            select json_build_object('id', t.id_, 'taskDefinitionKey', t.task_def_key_, 'processDefinitionId', t.proc_def_id_,
                'group', (select min(l.group_id_) from act_ru_identitylink l
                    where l.task_id_ = t.id_ and l.type_ = 'candidate'))
            from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
            where e.root_proc_inst_id_ = ? order by t.create_time_, t.id_
            """;
    private static final String TIMERS = """
            select json_build_object('id', j.id_, 'jobDefinitionId', j.job_def_id_)
            from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
            where e.root_proc_inst_id_ = ? and j.type_ = 'timer' order by j.duedate_, j.id_
            """;
    private static final String STATE = "select to_json(state_) from act_hi_procinst where id_ = ?";

    private final Connection connection;
    private final String caseId;

    WaitingWork(KioskCase of) {
        caseId = of.id();
        try {
            connection = SharedStack.get().postgres().connect();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Open tasks, those that came first first: {@code {id, taskDefinitionKey, processDefinitionId, group}}. */
    List<JsonNode> tasks() {
        return read(TASKS);
    }

    /** Jobs that wait for their time: {@code {id, jobDefinitionId}}. */
    List<JsonNode> timers() {
        return read(TIMERS);
    }

    boolean isCompleted() {
        return read(STATE).get(0).asText().equals("COMPLETED");
    }

    private List<JsonNode> read(String query) {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, caseId);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<JsonNode>();
                while (rows.next()) {
                    found.add(Web.JSON.readTree(rows.getString(1)));
                }
                return found;
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(query, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
