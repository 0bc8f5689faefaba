package vn.lienthong.tests;

import java.nio.file.Path;
import java.util.Map;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.StackSettings;

/**
 * The one stack of all tests, started with the first and stopped after the last. Each test makes its own cases. Data and
 * logs stay in {@code target/stack} until the next run.
 */
final class SharedStack {

    private static final LocalStack STACK = start();

    private SharedStack() {}

    static LocalStack get() {
        return STACK;
    }

    private static LocalStack start() {
        var settings = StackSettings.forTests(Path.of("target", "stack"))
                .withApplicationSettings(Map.of(
                        "SPRING_PROFILES_ACTIVE", "demo",
                        "LIENTHONG_DEADLINES_EVERY", "1s",
                        "LIENTHONG_COVER_EVERY", "1s"));
        var stack = LocalStack.startFresh(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-stack"));
        stack.startApplications();
        return stack;
    }
}
