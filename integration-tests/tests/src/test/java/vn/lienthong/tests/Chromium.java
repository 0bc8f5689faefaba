package vn.lienthong.tests;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The programs behind {@link Browser}. Who has done with one leaves it to the next: a start takes longer than many a test.
 * One that nobody takes for a while is stopped, as an empty window too takes its part of the machine.
 */
final class Chromium {

    private static final Dimension SIZE = new Dimension(1500, 1000);
    private static final Duration LONGEST_REST = Duration.ofSeconds(20);
    private static final Deque<Rest> RESTING = new ConcurrentLinkedDeque<>();
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(job -> {
        var thread = new Thread(job, "chromium-rest");
        thread.setDaemon(true);
        return thread;
    });

    static {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> RESTING.forEach(rest -> rest.driver().quit()), "stop-chromium"));
    }

    private Chromium() {}

    /** One in which nobody is signed in. */
    static ChromeDriver take() {
        var rested = RESTING.poll();
        var driver = rested == null ? start() : rested.driver();
        driver.manage().window().setSize(SIZE);
        return driver;
    }

    static void leave(ChromeDriver driver) {
        try {
            forget(driver);
            rest(new Rest(driver, Instant.now()));
        } catch (WebDriverException e) {
            driver.quit();
        }
    }

    private static void rest(Rest rest) {
        RESTING.push(rest);
        CLOCK.schedule(
                () -> {
                    if (RESTING.remove(rest)) {
                        rest.driver().quit();
                    }
                },
                LONGEST_REST.toSeconds(),
                TimeUnit.SECONDS);
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

    /** One of the times that a browser is with nobody. */
    private record Rest(ChromeDriver driver, Instant since) {}
}
