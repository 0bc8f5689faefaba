package vn.lienthong.play;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What was asked for was not done. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    Refused(HttpResponse<byte[]> answer) {
        super(answer.request().uri() + " answered " + answer.statusCode() + ": "
                + new String(answer.body(), StandardCharsets.UTF_8));
        this.status = answer.statusCode();
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
