package vn.lienthong.tests;

import java.nio.file.Path;
import vn.lienthong.stack.LocalStack;
import vn.lienthong.stack.StackSettings;

/**
 * The stack that all tests of one run share: started when first asked for, stopped at the end of the run. A test that
 * stops one of its programs starts it again. Data and logs stay in {@code target/stack} until the next run.
 */
public final class SharedStack {

    private SharedStack() {}

    /** Servers and both applications, all of them healthy. */
    public static LocalStack running() {
        return Holder.STACK;
    }

    private static final class Holder {

        static final LocalStack STACK = start();

        private static LocalStack start() {
            var stack = LocalStack.startFresh(StackSettings.forTests(Path.of("target", "stack")));
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.startApplications();
            return stack;
        }
    }
}
