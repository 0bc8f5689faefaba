package vn.lienthong.bench.gateway;

import java.time.Instant;

/**
 * A callback that is to be sent: nine of ten about requests that are known, the news of each counted through.
 *
 * @param key what it is found by afterwards: request and number where the request is known, else its id
 */
record PlannedCallback(String id, String requestId, int number, boolean known, String key) {

    private static final int UNKNOWN_EVERY = 10;
    private static final long NOBODYS = 900_000_000_000L;

    /** The n-th of all. */
    static PlannedCallback of(int n, long[] requests) {
        var id = "bench-" + n;
        if (n % UNKNOWN_EVERY == UNKNOWN_EVERY - 1) {
            return new PlannedCallback(id, "JR-" + (NOBODYS + n), 1, false, id);
        }
        int place = n - n / UNKNOWN_EVERY;
        long request = requests[place % requests.length];
        int number = place / requests.length + 1;
        return new PlannedCallback(id, "JR-" + request, number, true, request + "/" + number);
    }

    String body() {
        return """
                {"requestId": "%s", "type": "EXTENDED", "number": %d, "at": "%s",
                 "data": {"until": "2026-12-31", "reason": "Xác minh tại nơi cư trú trước đây", "record": "không được đi tiếp"}}
                """.formatted(requestId, number, Instant.now());
    }
}
