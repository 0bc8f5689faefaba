package vn.lienthong.processes.casefile;

import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.lienthong.processes.casefile.AttachmentRefused.Reason;

/** Looks at a file's content: it must be what its name claims. */
@Component
class FileInspection {

    private final Tika tika = new Tika();
    private final DataSize largest;

    FileInspection(AttachmentSettings settings) {
        largest = settings.largest();
    }

    /** @throws AttachmentRefused with what is wrong, for people */
    FileKind inspect(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new AttachmentRefused(Reason.EMPTY, "Tệp “%s” rỗng".formatted(fileName));
        }
        if (content.length > largest.toBytes()) {
            throw new AttachmentRefused(Reason.TOO_LARGE, "Tệp “%s” lớn hơn %s".formatted(fileName, shownLargest()));
        }
        var kind = FileKind.byName(fileName)
                .orElseThrow(() -> new AttachmentRefused(
                        Reason.UNSUPPORTED,
                        "Tệp “%s” không được nhận; chỉ nhận PDF, Word, Excel và ảnh PNG, JPEG".formatted(fileName)));
        if (!kind.matches(tika.detect(content), content)) {
            throw new AttachmentRefused(
                    Reason.NOT_WHAT_IT_CLAIMS, "Nội dung của tệp “%s” không đúng với tên tệp".formatted(fileName));
        }
        return kind;
    }

    /** “20 MB”. */
    String shownLargest() {
        return largest.toMegabytes() > 0 ? largest.toMegabytes() + " MB" : largest.toKilobytes() + " KB";
    }
}
