package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case whose legal period is over disappears everywhere, with a record of it; one whose period runs stays. */
class RetentionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<String> TABLES =
            List.of("case_journal", "case_sequence", "hand_off", "paper", "case_file");

    @BeforeEach
    void tenYearsForThisModel() throws SQLException {
        execute("""
                insert into legal_parameter (code, value, unit, name, source, valid_from)
                values ('RETENTION_MODEL_02_ROLLOUT', 10, 'YEAR', 'Thử nghiệm', 'Quy định thử', '2010-07-01')
                on conflict do nothing
                """);
    }

    @AfterEach
    void asBefore() throws SQLException {
        execute("delete from legal_parameter where code = 'RETENTION_MODEL_02_ROLLOUT'");
    }

    @Test
    void removesWhatIsOverAndKeepsARecord() throws Exception {
        var over = endedAfterItsSurvey();
        var running = endedAfterItsSurvey();
        execute("update act_hi_procinst set end_time_ = now() - interval '9 years' where root_proc_inst_id_ = '%s'"
                .formatted(running.id()));
        execute("update act_hi_procinst set end_time_ = now() - interval '11 years' where root_proc_inst_id_ = '%s'"
                .formatted(over.id()));

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(Index.caseOf(over)).isEmpty();
            assertThat(Index.events(over)).isEmpty();
            assertThat(Index.tasks(over)).isEmpty();
        });

        assertThat(Person.ADMINISTRATOR
                        .get("/history/process-instance/" + over.id())
                        .status())
                .isEqualTo(404);
        for (var table : TABLES) {
            assertThat(rows(table, over)).as(table).isZero();
            assertThat(rows(table, running)).as(table).isPositive();
        }
        assertThat(Index.caseOf(running)).isPresent();
        assertThat(new AdministratorForm().page("/admin/retention"))
                .contains(over.code(), "RETENTION_MODEL_02_ROLLOUT", "10 năm", "Quy định thử")
                .doesNotContain(running.code());
    }

    private static KioskCase endedAfterItsSurvey() throws Exception {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", "2030-06-28");
        kiosk.officer().does("survey", kiosk, KioskCase.SURVEY);
        assertThat(Person.ADMINISTRATOR
                        .delete("/process-instance/" + kiosk.id())
                        .status())
                .isEqualTo(204);
        await().atMost(PATIENCE).until(() -> Index.caseOf(kiosk)
                .filter(document -> document.path("state").asText().equals("CANCELLED"))
                .isPresent());
        return kiosk;
    }

    private static int rows(String table, KioskCase of) throws SQLException {
        try (var database = SharedStack.get().postgres().connect();
                var query = database.prepareStatement("select count(*) from " + table + " where case_id = ?")) {
            query.setString(1, of.id());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var database = SharedStack.get().postgres().connect();
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
