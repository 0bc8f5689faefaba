package vn.lienthong.workers.partner;

import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * What a partner said; never that it failed or has no time, which ends the task for now.
 *
 * @param body empty where it went to a file
 */
public record PartnerAnswer(int status, HttpHeaders headers, byte[] body) {

    public boolean ok() {
        return status / 100 == 2;
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** Without the body, which may be about people. */
    @Override
    public String toString() {
        return "status " + status;
    }
}
