package vn.lienthong.processes.payout.list.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The zip container of a workbook, tried out before anything in it is understood: it is unpacked once to nowhere, because
 * its directory can say what it likes.
 */
final class XlsxArchive {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String SHARED_STRINGS = "xl/sharedStrings.xml";
    private static final int MOST_PARTS = 5_000;

    /** A million rows unpack to about one gigabyte. */
    private static final long LARGEST_UNPACKED = 4L << 30;

    /** Sheets pack to a tenth or a twentieth; what packs better than this is a bomb. */
    private static final int BEST_PACKED = 250;

    private static final long SMALL = 16L << 20;

    /** These are all kept in memory while a sheet is read, in about twice the space. */
    private static final long LARGEST_SHARED_STRINGS = 96L << 20;

    private final byte[] sink = new byte[1 << 16];
    private long unpacked;

    /** @throws ListUnreadable when it is truncated, damaged, too large, or no workbook */
    static void check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(WORKBOOK) == null) {
                throw new ListUnreadable("Tệp nén không phải là Excel (.xlsx)");
            }
            if (zip.size() > MOST_PARTS) {
                throw tooLarge();
            }
            new XlsxArchive().check(zip);
        } catch (ZipException | EOFException e) {
            throw broken(e);
        }
    }

    static ListUnreadable broken(Exception cause) {
        return new ListUnreadable("Tệp Excel bị hỏng hoặc bị cắt ngang: hãy mở, lưu lại và gửi lại", cause);
    }

    private void check(ZipFile zip) throws IOException {
        for (var parts = zip.entries(); parts.hasMoreElements(); ) {
            check(zip, parts.nextElement());
        }
    }

    private void check(ZipFile zip, ZipEntry part) throws IOException {
        var sum = new CRC32();
        long size = 0;
        try (var content = zip.getInputStream(part)) {
            for (int read = content.read(sink); read >= 0; read = content.read(sink)) {
                sum.update(sink, 0, read);
                size += read;
                unpacked += read;
                demandModest(part, size);
            }
        }
        if (part.getCrc() >= 0 && part.getCrc() != sum.getValue()) {
            throw broken(new ZipException(part.getName()));
        }
    }

    private void demandModest(ZipEntry part, long size) {
        if (unpacked > LARGEST_UNPACKED || size > SMALL && size / BEST_PACKED > part.getCompressedSize()) {
            throw tooLarge();
        }
        if (part.getName().equals(SHARED_STRINGS) && size > LARGEST_SHARED_STRINGS) {
            throw new ListUnreadable("Tệp Excel có quá nhiều ô chữ khác nhau: hãy lưu danh sách thành CSV UTF-8");
        }
    }

    private static ListUnreadable tooLarge() {
        return new ListUnreadable("Tệp Excel giải nén ra lớn bất thường: không nhận tệp này");
    }
}
