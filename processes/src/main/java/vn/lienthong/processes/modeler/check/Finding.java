package vn.lienthong.processes.modeler.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Something that a check found.
 *
 * @param element id of the element of a diagram or decision, or key of a form's field; null where it is the whole file
 * @param line from 1; 0 where there is none
 * @param message for people, in Vietnamese, without its full stop
 */
public record Finding(String file, @Nullable String element, int line, Severity severity, String message) {

    /** Whether it may be deployed as it is. */
    public enum Severity {
        /** Never. */
        @JsonProperty("error")
        ERROR,
        /** Whoever deploys it has to know. */
        @JsonProperty("warning")
        WARNING
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** With its place, for a list that shows several files. */
    public String inWords() {
        var place = new StringBuilder(file);
        if (line > 0) {
            place.append(", dòng ").append(line);
        }
        if (element != null) {
            place.append(", phần tử ").append(element);
        }
        return place + ": " + message;
    }
}
