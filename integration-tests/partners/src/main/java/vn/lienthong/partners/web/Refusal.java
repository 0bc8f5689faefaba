package vn.lienthong.partners.web;

import org.jspecify.annotations.Nullable;

/** A call that is not carried out. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final @Nullable String code;
    private final long retryAfterSeconds;

    private Refusal(int status, @Nullable String code, long retryAfterSeconds, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** What was sent is wrong. */
    public static Refusal wrong(String message) {
        return new Refusal(400, null, 0, message);
    }

    public static Refusal wrong(String code, String message) {
        return new Refusal(400, code, 0, message);
    }

    static Refusal unknownCaller() {
        return new Refusal(401, null, 0, "Thiếu khóa hoặc khóa không đúng");
    }

    public static Refusal unsigned() {
        return new Refusal(403, "SIGNATURE_INVALID", 0, "Chữ ký số thiếu hoặc không khớp với nội dung");
    }

    /** Nobody may know this without saying why and by whose leave. */
    public static Refusal unfounded(String message) {
        return new Refusal(403, "NO_GROUNDS", 0, message);
    }

    public static Refusal missing(String code) {
        return new Refusal(404, code, 0, "Không có");
    }

    public static Refusal missing() {
        return new Refusal(404, null, 0, "Không có");
    }

    public static Refusal repeated(String code) {
        return new Refusal(409, code, 0, "Đã nhận trước đó");
    }

    static Refusal tooLarge() {
        return new Refusal(413, null, 0, "Nội dung quá lớn");
    }

    static Refusal later(String code, long seconds) {
        return new Refusal(429, code, seconds, "Quá nhiều lần gọi, hãy gọi lại sau " + seconds + " giây");
    }

    static Refusal down() {
        return new Refusal(503, null, 0, "Hệ thống tạm ngừng phục vụ");
    }

    int status() {
        return status;
    }

    @Nullable
    String code() {
        return code;
    }

    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
