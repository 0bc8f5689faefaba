package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lienthong.tests.KioskCase.SURVEY;
import static vn.lienthong.tests.Person.STTTT;
import static vn.lienthong.tests.Person.TT_RAR;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.play.Vietnam;

/** What happens around a task's due date: reminder, overdue mark, a task for the leader, urging. */
class DeadlineIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String DUE = "2030-06-28";
    private static final String LONG_AGO = "2020-01-06T17:00:00.000+0700";

    @Test
    void remindsOfATaskThatIsDueSoon() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
        var task = kiosk.officer().awaits("survey", kiosk);
        var soon = ZonedDateTime.now(Vietnam.ZONE).plusMinutes(10);
        TimePasses.setDue(task, soon.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ")));

        await().atMost(PATIENCE).untilAsserted(() -> {
            var mark = kiosk.officer().get("/task/" + task.path("id").asText() + "/localVariables/dueMark");
            assertThat(mark.json().path("value").asText()).isEqualTo("Sắp đến hạn");
        });
        assertThat(kiosk.leader().task("followUp", kiosk)).isEmpty();
    }

    @Test
    void tellsTheLeaderAfterTheDueDate() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
        var task = kiosk.officer().awaits("survey", kiosk);
        TimePasses.setDue(task, LONG_AGO);

        var followUp = kiosk.leader().awaits("followUp", kiosk);
        assertThat(followUp.path("description").asText()).isEqualTo("Quá hạn: Khảo sát điểm đặt Kiosk");
        assertThat(kiosk.officer().task("followUp", kiosk)).isEmpty();
        var mark = kiosk.officer().get("/task/" + task.path("id").asText() + "/localVariables/dueMark");
        assertThat(mark.json().path("value").asText()).isEqualTo("Quá hạn");

        kiosk.leader().does("followUp", kiosk, Map.of("outcome", "EXTEND", "newDue", "2030-05-31", "reason", "Mưa lũ"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        kiosk.officer().awaits("survey", kiosk).path("due").asText())
                .startsWith("2030-05-31T17:00"));
    }

    @Test
    void urgesDeliveryWhenItsDateHasCome() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
        kiosk.goesToProcurement();
        TT_RAR.awaits("deliver", kiosk);
        TimePasses.until("deliveryDue", kiosk);
        STTTT.does(
                "urgeDelivery",
                kiosk,
                Map.of("promisedDate", "2030-02-28", "cause", "Chậm nhập khẩu", "action", "Đã có công văn"));
        TT_RAR.awaits("deliver", kiosk);
    }

    /** The case would otherwise wait for a leader who has nothing left to follow up. */
    @Test
    void theLeadersTaskEndsWithTheLateWork() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
        TimePasses.setDue(kiosk.officer().awaits("survey", kiosk), LONG_AGO);
        kiosk.leader().awaits("followUp", kiosk);

        kiosk.officer().does("survey", kiosk, SURVEY);
        await().atMost(PATIENCE)
                .until(() -> kiosk.leader().task("followUp", kiosk).isEmpty());
        kiosk.leader().awaits("approveSurvey", kiosk);
    }

    @Test
    void nobodyUrgesWhatHasBeenDelivered() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
        kiosk.goesToProcurement();
        TT_RAR.awaits("deliver", kiosk);
        TimePasses.until("deliveryDue", kiosk);
        STTTT.awaits("urgeDelivery", kiosk);

        TT_RAR.does("deliver", kiosk, KioskCase.delivery());
        Person.C06.awaits("integrate", kiosk);
        assertThat(STTTT.task("urgeDelivery", kiosk)).isEmpty();
    }
}
