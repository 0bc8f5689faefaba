package vn.lienthong.tests;

import java.nio.file.Path;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The programs behind {@link Browser}. Who has done with one leaves it to the next: a start takes longer than many a test. */
final class Chromium {

    private static final Dimension SIZE = new Dimension(1500, 1000);
    private static final Deque<ChromeDriver> RESTING = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RESTING.forEach(ChromeDriver::quit), "stop-chromium"));
    }

    private Chromium() {}

    /** One in which nobody is signed in. */
    static ChromeDriver take() {
        var rested = RESTING.poll();
        var driver = rested == null ? start() : rested;
        driver.manage().window().setSize(SIZE);
        return driver;
    }

    static void leave(ChromeDriver driver) {
        try {
            forget(driver);
            RESTING.push(driver);
        } catch (WebDriverException e) {
            driver.quit();
        }
    }

    private static void forget(ChromeDriver driver) {
        var used = driver.getWindowHandles();
        var fresh = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        used.forEach(window -> driver.switchTo().window(window).close());
        driver.switchTo().window(fresh);
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        var origin = SharedStack.get().processes().address().toString();
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
    }

    private static ChromeDriver start() {
        var options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=vi");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .build();
        return new ChromeDriver(service, options);
    }
}
