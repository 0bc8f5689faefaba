package vn.lienthong.stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A program to run under the guard.
 *
 * @param arguments the program and its arguments; the data folder's path must be among them, see {@link Leftovers}
 * @param environment added to this process's own
 * @param stopSignal ends the program in order
 * @param stopLimit after which it is killed
 */
record GuardedCommand(
        String name, List<String> arguments, Map<String, String> environment, Signal stopSignal, Duration stopLimit) {}
