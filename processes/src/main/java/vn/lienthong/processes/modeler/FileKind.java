package vn.lienthong.processes.modeler;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file of a procedure is. */
public enum FileKind {
    BPMN("bpmn", "Sơ đồ"),
    DMN("dmn", "Bảng quyết định"),
    FORM("forms", "Biểu mẫu");

    private final String folder;
    private final String label;

    FileKind(String folder, String label) {
        this.folder = folder;
        this.label = label;
    }

    /** By a file's ending; empty for every other. */
    public static Optional<FileKind> of(String fileName) {
        return Arrays.stream(values())
                .filter(kind -> fileName.endsWith(kind.ending()))
                .findFirst();
    }

    /** With its dot. */
    public String ending() {
        return "." + code();
    }

    /** As scripts know it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where deployments have such files. */
    public String folder() {
        return folder;
    }

    /** In Vietnamese. */
    public String label() {
        return label;
    }
}
