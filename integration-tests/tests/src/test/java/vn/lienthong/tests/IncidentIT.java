package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;
import vn.lienthong.play.JudicialCase;
import vn.lienthong.play.PlayedJudicial;
import vn.lienthong.stack.LocalStack;

/** Automatic steps that fail: seen by administrators, and tried again together. */
@ResourceLock(Shared.ISSUERS)
class IncidentIT {

    private static final String PAGE = "/admin/incidents";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final LocalStack stack = SharedStack.withPartners();
    private final Judicial judicial = new Judicial(stack);
    private final Citizens citizens = new Citizens(stack);
    private final PlayedJudicial played = judicial.played();

    @AfterEach
    void everythingIsAsUsual() {
        judicial.isAsUsual();
    }

    @Test
    void anAdministratorHasWhatFailedWhileAPartnerWasAwayTriedAgainInOneClick() throws Exception {
        Sandbox.put(judicial.issuer(), "faults", Map.of("downPercent", 100));
        var person = citizens.grownUp();
        var another = citizens.grownUp();
        var first = played.send(Judicial.freeRequest(person));
        var second = played.send(Judicial.freeRequest(another));
        var administrator = Session.signIn(Person.ADMINISTRATOR);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        Jsoup.parse(administrator.get(PAGE).body())
                                .select("#trying")
                                .text())
                .contains("Gửi cơ quan cấp"));

        isGivenUp(first);
        isGivenUp(second);
        try (var browser = Browser.of(Person.ADMINISTRATOR)) {
            browser.open(PAGE);
            browser.see(By.linkText(first.code()));
            browser.see(By.linkText(second.code()));
            browser.picture("incidents");
            judicial.isAsUsual();
            browser.click(By.xpath("//article[.//a[.='" + first.code() + "']]//button"));
            browser.see(By.xpath("//*[@role='status'][contains(.,'Đã cho chạy lại')]"));
        }
        judicial.isDelivered(played, first, person);
        judicial.isDelivered(played, second, another);
    }

    @Test
    void onlyAdministratorsSeeIt() {
        for (var person : new Person[] {new Person("giamsat"), new Person("cat.cb")}) {
            assertThat(Session.signIn(person).get(PAGE).status()).isEqualTo(403);
        }
    }

    /** As after the last of its tries, which are many; a try that is under way may end later, and leave some. */
    private static void isGivenUp(JudicialCase request) {
        await().atMost(PATIENCE).during(Duration.ofSeconds(2)).until(() -> triesLeft(request) == 0);
    }

    /** How many were left; none are from now on. */
    private static int triesLeft(JudicialCase request) {
        var waiting = Person.ADMINISTRATOR
                .get("/external-task?topicName=judicial-submit&processInstanceId=" + request.caseId())
                .json()
                .path(0);
        var answer = Person.ADMINISTRATOR.put(
                "/external-task/" + waiting.path("id").asText() + "/retries", Map.of("retries", 0));
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        return waiting.path("retries").asInt(1);
    }
}
