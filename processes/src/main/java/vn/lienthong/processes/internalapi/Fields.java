package vn.lienthong.processes.internalapi;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What the fields of a body have to be. */
public final class Fields {

    private Fields() {}

    /** @throws ResponseStatusException 400, naming the field, when it is not right */
    public static void demand(boolean right, String field) {
        if (!right) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Giá trị của “%s” không hợp lệ".formatted(field));
        }
    }
}
