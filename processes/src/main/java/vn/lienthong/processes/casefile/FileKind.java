package vn.lienthong.processes.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that a case takes, each with what its content must be. */
enum FileKind {
    PDF("application/pdf", List.of("application/pdf"), "pdf"),
    WORD(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("application/zip", "application/x-tika-ooxml"),
            "docx"),
    EXCEL(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("application/zip", "application/x-tika-ooxml"),
            "xlsx"),
    OLD_WORD("application/msword", List.of("application/x-tika-msoffice", "application/msword"), "doc"),
    OLD_EXCEL("application/vnd.ms-excel", List.of("application/x-tika-msoffice", "application/vnd.ms-excel"), "xls"),
    PNG("image/png", List.of("image/png"), "png"),
    JPEG("image/jpeg", List.of("image/jpeg"), "jpg", "jpeg");

    private final String mediaType;
    private final List<String> detected;
    private final List<String> extensions;

    FileKind(String mediaType, List<String> detected, String... extensions) {
        this.mediaType = mediaType;
        this.detected = detected;
        this.extensions = List.of(extensions);
    }

    static Optional<FileKind> byName(String fileName) {
        var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** @param detectedType what Tika makes of the first bytes */
    boolean allows(String detectedType) {
        return detected.contains(detectedType);
    }

    /** The entry that the container of an Office Open XML file must have; empty for other kinds. */
    Optional<String> mainPart() {
        return switch (this) {
            case WORD -> Optional.of("word/document.xml");
            case EXCEL -> Optional.of("xl/workbook.xml");
            default -> Optional.empty();
        };
    }
}
