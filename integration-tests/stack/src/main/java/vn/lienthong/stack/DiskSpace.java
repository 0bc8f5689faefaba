package vn.lienthong.stack;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells a full disk from other faults. */
final class DiskSpace {

    private static final String SYSTEM_MESSAGE = "No space left on device";

    private DiskSpace() {}

    static boolean isExhausted(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (isNamedIn(cause.getMessage())) {
                return true;
            }
        }
        return false;
    }

    static boolean isNamedIn(@Nullable String text) {
        return text != null && text.contains(SYSTEM_MESSAGE);
    }

    static StackFailure exhausted(Path path, @Nullable Throwable cause) {
        return new StackFailure(
                "Ổ đĩa chứa " + path + " đã đầy; hãy giải phóng thêm chỗ rồi chạy lại",
                "The disk of " + path + " is full; free some space and start again",
                cause);
    }
}
