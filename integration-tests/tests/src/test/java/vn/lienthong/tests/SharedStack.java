package vn.lienthong.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.StackSettings;

/** The one stack of all tests, started with the first and stopped after the last. Each test makes its own cases. */
final class SharedStack {

    private static final LocalStack STACK = start();

    private SharedStack() {}

    static LocalStack get() {
        return STACK;
    }

    private static LocalStack start() {
        try {
            var data = Files.createTempDirectory("lienthong-tests");
            var settings = StackSettings.forTests(data)
                    .withApplicationSettings(Map.of(
                            "SPRING_PROFILES_ACTIVE", "demo",
                            "LIENTHONG_DEADLINES_EVERY", "1s"));
            var stack = LocalStack.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-stack"));
            stack.startApplications();
            return stack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
