package vn.lienthong.processes.internalapi;

import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A refusal of the internal API: {@code {"message": …}}, in Vietnamese, whatever the caller accepts. */
public final class Message {

    private Message() {}

    public static ResponseEntity<Map<String, String>> of(HttpStatusCode status, String message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", message));
    }

    /** What an exception says, whose message is for people. */
    public static ResponseEntity<Map<String, String>> of(HttpStatusCode status, RuntimeException e) {
        return of(status, String.valueOf(e.getMessage()));
    }
}
