package vn.lienthong.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person's Chromium, signed in. Everything waits until it can be done, and no longer than half a minute. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Person person;
    private final ChromeDriver driver;

    private Browser(Person person, ChromeDriver driver) {
        this.person = person;
        this.driver = driver;
    }

    static Browser of(Person person) {
        var browser = new Browser(person, Chromium.take());
        browser.open("/");
        browser.type(By.id("username"), person.account());
        browser.type(By.id("password"), "lienthong-demo");
        browser.click(By.cssSelector("button[type=submit]"));
        browser.until(() -> !browser.address().contains("/sign-in"));
        return browser;
    }

    /** At a task that the person has, or gets. */
    static Browser at(Person person, String taskKey, KioskCase kiosk) {
        var task = person.awaits(taskKey, kiosk);
        var browser = of(person);
        browser.open("/camunda/app/tasklist/default/#/?task=" + task.path("id").asText());
        return browser;
    }

    void open(String path) {
        driver.get(SharedStack.get().processes().address().resolve(path).toString());
    }

    void refresh() {
        driver.navigate().refresh();
    }

    WebElement see(By what) {
        return waiting().until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    WebElement see(String text) {
        return see(withText(text));
    }

    List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    void click(By what) {
        waiting().until(page -> {
            var element = page.findElement(what);
            if (!element.isDisplayed() || !element.isEnabled()) {
                return null;
            }
            driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
            element.click();
            return element;
        });
    }

    void click(String text) {
        click(withText(text));
    }

    /** Clicks so many pixels right of an element's left border, in the middle of its height, which may be none. */
    void clickAtLeft(By what, int pixels) {
        var element = waiting().until(page -> page.findElement(what));
        int toLeft = element.getRect().width / 2;
        new Actions(driver).moveToElement(element, pixels - toLeft, 0).click().perform();
    }

    /** Follows a link that leaves this page as it is, and comes back to it. */
    void looksBeside(By link, By seen) {
        var here = driver.getWindowHandle();
        click(link);
        waiting().until(ExpectedConditions.numberOfWindowsToBe(2));
        driver.getWindowHandles().stream().filter(tab -> !tab.equals(here)).forEach(tab -> driver.switchTo()
                .window(tab));
        see(seen);
        driver.close();
        driver.switchTo().window(here);
    }

    /** Claims the task in Tasklist, and waits for its form, which opens only then. */
    void claim() {
        click("Nhận việc");
        see(By.cssSelector("button.unclaim"));
    }

    /** A form that is still being drawn forgets a click. */
    void clickUntil(By what, By visible) {
        waiting().until(page -> {
            page.findElement(what).click();
            var found = page.findElements(visible);
            return !found.isEmpty()
                    && found.get(0).isDisplayed()
                    && found.get(0).isEnabled();
        });
    }

    void type(By where, String text) {
        waiting().until(page -> {
            var field = page.findElement(where);
            if (!field.isDisplayed() || !field.isEnabled()) {
                return null;
            }
            field.clear();
            field.sendKeys(text);
            return field;
        });
    }

    /** Pastes what a document's program has put on the clipboard. */
    void pastes(By where, String html) {
        driver.executeScript("""
                const clipboard = new DataTransfer();
                clipboard.setData('text/html', arguments[1]);
                arguments[0].dispatchEvent(
                    new ClipboardEvent('paste', {clipboardData: clipboard, bubbles: true, cancelable: true}));""", see(where), html);
    }

    /** What a field holds. */
    String value(By where) {
        return String.valueOf(see(where).getDomProperty("value"));
    }

    void upload(By where, Path file) {
        waiting()
                .until(page -> page.findElement(where))
                .sendKeys(file.toAbsolutePath().toString());
    }

    /** What a script in the page answers, as text. */
    String script(String script) {
        return String.valueOf(driver.executeScript(script));
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    String source() {
        return String.valueOf(driver.getPageSource());
    }

    void until(BooleanSupplier condition) {
        waiting().until(page -> condition.getAsBoolean());
    }

    /** Keeps a picture of the page as it is, for people to look at. */
    void picture(String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last thing that was seen stays as a picture: after a failure it tells most. */
    @Override
    public void close() {
        try {
            picture("last-" + person.account());
        } finally {
            Chromium.leave(driver);
        }
    }

    private WebDriverWait waiting() {
        var waiting = new WebDriverWait(driver, PATIENCE);
        waiting.ignoring(StaleElementReferenceException.class)
                .ignoring(ElementNotInteractableException.class)
                .ignoring(NoSuchElementException.class);
        return waiting;
    }

    private static By withText(String text) {
        return By.xpath("//*[text()[normalize-space()='" + text + "']]");
    }
}
