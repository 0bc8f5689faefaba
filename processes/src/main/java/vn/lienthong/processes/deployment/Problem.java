package vn.lienthong.processes.deployment;

import org.jspecify.annotations.Nullable;

/**
 * Why a file is refused.
 *
 * @param element id of the element of a diagram or decision, or key of a form's field; null where it is the whole file
 * @param line from 1; 0 where there is none
 * @param message a Vietnamese sentence without its full stop
 */
public record Problem(String file, @Nullable String element, int line, String message) {

    /** For people, in Vietnamese. */
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
