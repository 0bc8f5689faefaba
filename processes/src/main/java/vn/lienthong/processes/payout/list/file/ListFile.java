package vn.lienthong.processes.payout.list.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A list that is being read from its beginning, one row at a time and with little memory. */
public interface ListFile extends Closeable {

    /**
     * Finds out what a file is, and reads its header.
     *
     * @throws ListUnreadable when it is not a list of a kind that we read
     */
    static ListFile open(Path file) throws IOException {
        var start = start(file);
        var hex = HexFormat.of().formatHex(start);
        if (hex.startsWith("504b0304")) {
            return XlsxList.open(file);
        }
        refuseOthers(hex, new String(start, StandardCharsets.ISO_8859_1).strip());
        return CsvList.open(file);
    }

    Shape shape();

    Columns columns();

    /**
     * The next row that is not empty; null after the last one.
     *
     * @throws ListUnreadable when the rest of the file is broken
     */
    @Nullable
    SourceRow next() throws IOException;

    /** Bytes of the file that have been read, from 0 to its size. */
    long readBytes();

    private static byte[] start(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(512);
        }
    }

    private static void refuseOthers(String hex, String text) {
        if (text.isEmpty() || hex.matches("(00)+")) {
            throw new ListUnreadable("Tệp không có nội dung");
        }
        if (hex.startsWith("d0cf11e0")) {
            throw new ListUnreadable(
                    "Tệp là Excel 97-2003 (.xls) hoặc có mật khẩu: hãy bỏ mật khẩu và lưu thành Excel (.xlsx) hay CSV UTF-8");
        }
        var beginning = text.toLowerCase(Locale.ROOT);
        if (beginning.startsWith("%pdf")) {
            throw new ListUnreadable("Tệp là PDF: cần tệp CSV hoặc Excel (.xlsx)");
        }
        if (beginning.startsWith("<") || beginning.startsWith("{\\rtf") || hex.startsWith("504b")) {
            throw new ListUnreadable(
                    "Tệp không phải là CSV hay Excel (.xlsx): hãy mở và lưu lại thành một trong hai dạng đó");
        }
    }
}
