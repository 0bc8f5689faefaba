package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Where cases are stuck, on cases that people really work on. */
@Order(2)
class StuckIT {

    private static final String DUE = "2030-06-28";
    private static final String LONG_AGO = "2020-01-06T17:00:00.000+0700";

    @Test
    void aSupervisorFindsWhyBuDangIsLateInThreeClicks() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
        TimePasses.setDue(kiosk.officer().awaits("survey", kiosk), LONG_AGO);
        await().atMost(Duration.ofSeconds(30)).until(() -> Index.tasks(kiosk).stream()
                .anyMatch(task -> task.path("dueAt").asText().startsWith("2020")));
        try (var browser = Browser.of(new Person("giamsat"))) {
            browser.see(By.id("q"));
            browser.click(By.linkText("Tắc ở đâu"));
            browser.click(By.xpath("//section[@id='overdue-units']//a[.='Huyện Bù Đăng']"));
            browser.until(() -> browser.address().contains("unit=bu-dang"));
            browser.see(By.xpath("//h1[contains(.,'Huyện Bù Đăng')]"));
            browser.picture("stuck");
            browser.click(By.xpath("//section[@id='steps']//tr[td/span[.='Khảo sát điểm đặt Kiosk']]/td[8]/a"));
            browser.see(By.linkText(kiosk.code()));
            assertThat(browser.address()).contains("task.state=OVERDUE", "task.unit=bu-dang");
            browser.picture("stuck-cases");
        }
    }

    @Test
    void showsItOnTheDiagram() {
        var kiosk = Person.officer("vpub", "bu-dang").opensKioskCase("bu-dang", DUE);
        kiosk.officer().does("survey", kiosk, KioskCase.SURVEY);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Index.tasks(kiosk).stream().anyMatch(task -> task.hasNonNull("tookMillis")));
        try (var browser = Browser.of(new Person("giamsat"))) {
            browser.open("/stuck?unit=bu-dang&procedure=model-02-rollout");
            browser.see(By.cssSelector("[data-diagram][data-state=shown] .lt-note"));
            browser.picture("stuck-diagram");
        }
    }

    @Test
    void aLeaderSeesTheOwnAgenciesTasksOnly() {
        var kiosk = Person.officer("vpub", "loc-ninh").opensKioskCase("loc-ninh", DUE);
        await().atMost(Duration.ofSeconds(30)).until(() -> !Index.tasks(kiosk).isEmpty());
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var own = Jsoup.parse(Session.signIn(kiosk.leader()).get("/stuck").body());
            assertThat(own.select("#steps tbody").text()).contains("Khảo sát điểm đặt Kiosk");
        });
        var other = Jsoup.parse(Session.signIn(Person.leader("vpub", "hon-quan"))
                .get("/stuck?unit=loc-ninh")
                .body());
        assertThat(other.select("#steps tbody").text()).contains("Chưa có việc nào");
        assertThat(Session.signIn(kiosk.officer()).get("/stuck").status()).isEqualTo(403);
    }
}
