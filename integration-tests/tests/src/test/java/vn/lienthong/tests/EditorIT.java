package vn.lienthong.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Administrators change a diagram in the browser. */
@Order(1)
class EditorIT {

    private static final By OPEN = By.cssSelector("#editor[data-state=open]");
    private static final By SAVED = By.cssSelector("#editor[data-saved=true]");
    private static final By UNSAVED = By.cssSelector("#editor[data-saved=false]");
    private static final By DUE = By.id("bio-properties-panel-lt-due");
    private static final By FORM = By.id("bio-properties-panel-lt-form");
    private static final String TASK = "digitise";

    @Test
    void opensChangesUndoesAndSaves() {
        var draft = begin();
        var original = text(draft);
        try (var browser = open(draft)) {
            select(browser, TASK);
            type(browser, DUE, "12");
            browser.see(UNSAVED);
            browser.picture("editor");
            browser.click(By.id("save"));
            browser.see(SAVED);
            assertThat(browser.see(By.id("saved")).getText()).startsWith("Đã lưu lúc ");
            assertThat(text(draft)).contains("${deadlines.workingDaysWithin(execution, 12)}");

            browser.click(By.id("undo"));
            browser.see(UNSAVED);
            browser.see(By.tagName("body")).sendKeys(Keys.chord(Keys.CONTROL, "s"));
            browser.see(SAVED);
            assertThat(text(draft)).as("what was undone makes no noise").isEqualTo(original);
        }
    }

    @Test
    void aTaskThatIsMovedToAnotherLaneIsItsAgencys() {
        var draft = begin();
        try (var browser = open(draft)) {
            assertThat(text(draft)).contains("agencies.group(execution, 'CO_QUAN_DIA_PHUONG')");
            select(browser, TASK);
            new Drawing(browser).moveDown(14);
            browser.see(UNSAVED);
            browser.picture("editor-moved");
            browser.click(By.id("save"));
            browser.see(SAVED);
            assertThat(text(draft).replace("&#39;", "'"))
                    .contains("agencies.group(execution, 'TO_CNSCD')")
                    .doesNotContain("agencies.group(execution, 'CO_QUAN_DIA_PHUONG')");
        }
    }

    @Test
    void workIsRepeatedForWhatIsChosenFromTheList() {
        var draft = begin();
        try (var browser = open(draft)) {
            select(browser, TASK);
            new Drawing(browser).choose("lt-repeated", "${fanOut.everyCommune(execution)}");
            browser.see(UNSAVED);
            browser.click(By.id("save"));
            browser.see(SAVED);
            assertThat(text(draft))
                    .contains(
                            "<multiInstanceLoopCharacteristics camunda:asyncAfter=\"true\" "
                                    + "camunda:collection=\"${fanOut.everyCommune(execution)}\" camunda:elementVariable=\"commune\" />");
        }
    }

    @Test
    void showsAMissingFormOnTheDiagramAndExportsAPicture() {
        try (var browser = open(begin())) {
            select(browser, TASK);
            browser.see(FORM).sendKeys(Keys.HOME);
            browser.see(UNSAVED);
            browser.see(By.cssSelector("[data-container-id=" + TASK + "] .lt-mark-error"));
            browser.click(By.id("problems-head"));
            select(browser, "openCase");
            browser.picture("editor-problems");
            browser.click(By.cssSelector(".lt-problem-error[data-element=" + TASK + "]"));
            browser.see(FORM);
            browser.click(By.id("undo"));
            browser.until(() -> browser.all(By.className("lt-mark-error")).isEmpty());

            browser.script("URL.createObjectURL = (blob) => { blob.text().then((text) => window.exported = text);"
                    + " return '#'; }; document.getElementById('export-svg').click();");
            browser.until(() -> browser.script("return window.exported").contains("Số hóa, chứng thực"));
        }
    }

    /** Whoever saves later is told, decides, and loses nothing; nor does the other one. */
    @Test
    void warnsTheSecondOfTwoAdministrators() {
        var draft = begin();
        try (var browser = open(draft)) {
            var other = Session.signIn(Person.SECOND_ADMINISTRATOR);
            other.post(api(draft) + "/presence", "application/json", Web.body(Map.of()));
            var theirs = text(draft).replace("Số hóa, chứng thực", "Số hóa và chứng thực");
            var put = other.put(file(draft), theirs, 1);
            assertThat(put.status()).as(put.body()).isEqualTo(200);

            select(browser, TASK);
            type(browser, DUE, "9");
            browser.click(By.id("save"));
            browser.see("Có người đã lưu trước bạn");
            browser.picture("editor-conflict");
            browser.click(By.cssSelector("[data-answer=show]"));
            browser.see(By.cssSelector(".lt-theirs svg [data-element-id=" + TASK + "]"));
            browser.click(By.cssSelector("[data-answer=back]"));
            browser.click(By.cssSelector("[data-answer=copy]"));
            browser.until(() -> browser.address().matches(".*/admin/modeler/drafts/\\d+")
                    && !browser.address().endsWith("/" + draft));
            browser.see(OPEN);
            var mine = browser.address().replaceFirst(".*/", "");
            assertThat(text(mine)).contains("${deadlines.workingDaysWithin(execution, 9)}");
            assertThat(text(draft)).isEqualTo(theirs);
        }
    }

    @Test
    void isForAdministratorsOnly() {
        assertThat(Session.signIn(Person.STTTT)
                        .get("/admin/modeler/drafts/" + begin())
                        .status())
                .isEqualTo(403);
    }

    private static String begin() {
        return Proposed.draft(Session.signIn(Person.ADMINISTRATOR)
                        .submit("/admin/procedures/model-04-rollout/drafts", Map.of("version", "1")))
                .draft();
    }

    private static Browser open(String draft) {
        var browser = Browser.of(Person.ADMINISTRATOR);
        browser.open("/admin/modeler/drafts/" + draft);
        browser.see(OPEN);
        return browser;
    }

    private static void select(Browser browser, String element) {
        new Drawing(browser).select(element);
        browser.see(By.id("bio-properties-panel-lt-step"));
    }

    private static void type(Browser browser, By field, String text) {
        browser.see(field).sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
    }

    private static String text(String draft) {
        var answer = Session.signIn(Person.ADMINISTRATOR).get(file(draft));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String file(String draft) {
        return api(draft) + "/files?name=bpmn/rollout/model-04-digital-documents.bpmn";
    }

    private static String api(String draft) {
        return "/admin/modeler/api/drafts/" + draft;
    }
}
