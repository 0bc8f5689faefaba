package vn.lienthong.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/** What the person at the terminal sees, with the seconds since {@code ./run} was called. */
final class Console implements Progress {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private final Instant begin;

    Console(Instant begin) {
        this.begin = begin;
    }

    @Override
    public void report(Notice notice) {
        out.printf(Locale.ROOT, "[%3d s] %s%n", seconds(), notice);
    }

    /** The one line that scripts may wait for. */
    void ready(String address) {
        out.printf(Locale.ROOT, "Ready: %s (%d s)%n", address, seconds());
    }

    void print(String text) {
        out.println(text);
    }

    void fail(StackFailure failure) {
        err.println(failure.getMessage());
    }

    void printDemoAccounts() throws IOException {
        try (var text = Objects.requireNonNull(Console.class.getResourceAsStream("demo-accounts.txt"))) {
            out.print(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Whether the answer is yes; no answer is a no. */
    boolean confirm(Notice question) throws IOException {
        out.print(question + " [c/K]: ");
        out.flush();
        var answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("c|có|co|y|yes");
    }

    private long seconds() {
        return Duration.between(begin, Instant.now()).toSeconds();
    }
}
