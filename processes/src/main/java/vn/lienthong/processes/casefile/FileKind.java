package vn.lienthong.processes.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The kinds of file that a case takes, each with what its content must be. */
enum FileKind {
    PDF("application/pdf", List.of("application/pdf"), content -> true, "pdf"),
    WORD(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            OpenXmlContainer.DETECTED_AS,
            content -> OpenXmlContainer.holds(
                    content, "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
            "docx"),
    EXCEL(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            OpenXmlContainer.DETECTED_AS,
            content -> OpenXmlContainer.holds(
                    content, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
            "xlsx"),
    OLD_WORD(
            "application/msword",
            List.of("application/x-tika-msoffice", "application/msword"),
            content -> CompoundFile.holdsAnyOf(content, Set.of("WordDocument")),
            "doc"),
    OLD_EXCEL(
            "application/vnd.ms-excel",
            List.of("application/x-tika-msoffice", "application/vnd.ms-excel"),
            content -> CompoundFile.holdsAnyOf(content, Set.of("Workbook", "Book")),
            "xls"),
    PNG("image/png", List.of("image/png"), content -> true, "png"),
    JPEG("image/jpeg", List.of("image/jpeg"), content -> true, "jpg", "jpeg");

    private final String mediaType;
    private final List<String> detected;
    private final Predicate<byte[]> inside;
    private final List<String> extensions;

    FileKind(String mediaType, List<String> detected, Predicate<byte[]> inside, String... extensions) {
        this.mediaType = mediaType;
        this.detected = detected;
        this.inside = inside;
        this.extensions = List.of(extensions);
    }

    static Optional<FileKind> byName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        var extension = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** @param detectedType what Tika makes of the first bytes, which can't tell what is in a container */
    boolean matches(String detectedType, byte[] content) {
        return detected.contains(detectedType) && inside.test(content);
    }
}
