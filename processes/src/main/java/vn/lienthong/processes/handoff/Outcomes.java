package vn.lienthong.processes.handoff;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the outcomes of tasks are called; one that is not known is shown as it is. */
public final class Outcomes {

    private static final Map<String, String> LABELS = Map.of(
            "DONE", "Xong",
            "OPINIONS", "Lấy ý kiến",
            "REWORK", "Trả lại để làm lại",
            "FORWARD", "Chuyển tiếp",
            "SPREAD", "Nhân rộng",
            "URGE", "Đôn đốc",
            "EXTEND", "Gia hạn",
            "RECHECK", "Kiểm tra lại",
            "RAISE", "Bổ sung kinh phí",
            "PARTIAL", "Chi theo thứ tự ưu tiên");

    private Outcomes() {}

    public static String label(@Nullable String outcome) {
        return outcome == null ? "Xong" : LABELS.getOrDefault(outcome, outcome);
    }
}
