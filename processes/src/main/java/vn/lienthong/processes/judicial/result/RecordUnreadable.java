package vn.lienthong.processes.judicial.result;

/** What is kept of a record is not what was encrypted for this request, or not with this key. Says nothing of it. */
public class RecordUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RecordUnreadable(long request, String keyId) {
        super("Không giải mã được kết quả của yêu cầu số %d bằng khóa “%s”".formatted(request, keyId));
    }
}
