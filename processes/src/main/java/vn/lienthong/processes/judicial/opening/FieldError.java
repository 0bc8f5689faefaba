package vn.lienthong.processes.judicial.opening;

/**
 * What is wrong with a field.
 *
 * @param field its name in the API, {@code person.citizenId}
 * @param message for people, in Vietnamese, naming the field
 */
public record FieldError(String field, String message) {}
