package vn.lienthong.processes.casefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.lienthong.processes.casefile.AttachmentRefused.Reason;

/** Looks at a file's content: it must be what its name claims. */
@Component
class FileInspection {

    static final DataSize LARGEST = DataSize.ofMegabytes(20);

    /** A container with more entries than any document has is not looked through. */
    private static final int MOST_ENTRIES = 10_000;

    private final Tika tika = new Tika();

    /** @throws AttachmentRefused with what is wrong, for people */
    FileKind inspect(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new AttachmentRefused(Reason.EMPTY, "Tệp “%s” rỗng".formatted(fileName));
        }
        if (content.length > LARGEST.toBytes()) {
            throw new AttachmentRefused(
                    Reason.TOO_LARGE, "Tệp “%s” lớn hơn %d MB".formatted(fileName, LARGEST.toMegabytes()));
        }
        var kind = FileKind.byName(fileName)
                .orElseThrow(() -> new AttachmentRefused(
                        Reason.UNSUPPORTED,
                        "Tệp “%s” không được nhận; chỉ nhận PDF, Word, Excel và ảnh PNG, JPEG".formatted(fileName)));
        if (!kind.allows(tika.detect(content)) || !hasMainPart(kind, content)) {
            throw new AttachmentRefused(
                    Reason.NOT_WHAT_IT_CLAIMS, "Nội dung của tệp “%s” không đúng với tên tệp".formatted(fileName));
        }
        return kind;
    }

    private static boolean hasMainPart(FileKind kind, byte[] content) {
        return kind.mainPart().map(part -> hasEntry(content, part)).orElse(true);
    }

    /** Reads names only: nothing is unpacked into memory. */
    private static boolean hasEntry(byte[] content, String name) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < MOST_ENTRIES; i++) {
                if (entry.getName().equals(name)) {
                    return true;
                }
                entry = zip.getNextEntry();
            }
            return false;
        } catch (IOException broken) {
            return false;
        }
    }
}
