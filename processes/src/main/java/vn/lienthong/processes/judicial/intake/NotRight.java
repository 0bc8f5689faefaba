package vn.lienthong.processes.judicial.intake;

import java.util.List;
import vn.lienthong.processes.judicial.opening.FieldError;

/** What a caller sent is not right, field by field. */
class NotRight extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never serialized
    private final List<FieldError> errors;

    NotRight(List<FieldError> errors) {
        super("%d fields are not right".formatted(errors.size()));
        this.errors = List.copyOf(errors);
    }

    List<FieldError> errors() {
        return errors;
    }
}
