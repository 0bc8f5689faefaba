package vn.lienthong.processes.payout.list.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The encodings that lists come in. */
enum CsvEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8, CodingErrorAction.REPORT),
    UTF_8_MARKED("UTF-8 có BOM", StandardCharsets.UTF_8, CodingErrorAction.REPORT),
    UTF_16_LE("UTF-16", StandardCharsets.UTF_16LE, CodingErrorAction.REPORT),
    UTF_16_BE("UTF-16", StandardCharsets.UTF_16BE, CodingErrorAction.REPORT),
    // Of a byte that stands for nothing the row says it, not the file.
    WINDOWS_1258("Windows-1258", Charset.forName("windows-1258"), CodingErrorAction.REPLACE);

    private static final int BUFFER = 1 << 16;

    private final String words;
    private final Charset charset;
    private final CodingErrorAction onError;

    CsvEncoding(String words, Charset charset, CodingErrorAction onError) {
        this.words = words;
        this.charset = charset;
        this.onError = onError;
    }

    String words() {
        return words;
    }

    /** By its byte order mark, else by its header, else, where that has no marks, by the whole file. */
    static CsvEncoding of(Path file) throws IOException {
        byte[] start;
        try (var content = Files.newInputStream(file)) {
            start = content.readNBytes(BUFFER);
        }
        if (startsWith(start, 0xef, 0xbb, 0xbf)) {
            return UTF_8_MARKED;
        }
        if (startsWith(start, 0xff, 0xfe)) {
            return UTF_16_LE;
        }
        if (startsWith(start, 0xfe, 0xff)) {
            return UTF_16_BE;
        }
        int end = endOfLine(start);
        if (!isAscii(start, end)) {
            return isUtf8(start, end) ? UTF_8 : WINDOWS_1258;
        }
        return isUtf8(file) ? UTF_8 : WINDOWS_1258;
    }

    /** Past the byte order mark; of a character that can't be it says so. */
    Reader reader(InputStream content) throws IOException {
        return new InputStreamReader(pastMark(content), decoder());
    }

    /** As {@link #reader}, but only to look at the beginning: whatever follows there must not hinder. */
    Reader lenientReader(InputStream content) throws IOException {
        return new InputStreamReader(pastMark(content), charset);
    }

    /** The first line with a character that can't be; 0 where lines can't be told by their bytes. */
    int firstBrokenLine(Path file) throws IOException {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return 0;
        }
        var line = new ByteArrayOutputStream();
        int count = 1;
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            for (int next = content.read(); next >= 0 && line.size() < BUFFER; next = content.read()) {
                line.write(next);
                if (next == '\n') {
                    if (!isUtf8(line.toByteArray(), line.size())) {
                        return count;
                    }
                    line.reset();
                    count++;
                }
            }
        }
        return count;
    }

    private InputStream pastMark(InputStream content) throws IOException {
        var marked = this != UTF_8 && this != WINDOWS_1258;
        if (marked) {
            content.skipNBytes(this == UTF_8_MARKED ? 3 : 2);
        }
        return content;
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError);
    }

    private static boolean startsWith(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (start.length <= i || (start[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int endOfLine(byte[] start) {
        int end = 0;
        while (end < start.length && (start[end] != '\n' && start[end] != '\r' || end == 0)) {
            end++;
        }
        return end;
    }

    private static boolean isAscii(byte[] start, int end) {
        for (int i = 0; i < end; i++) {
            if (start[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] start, int end) {
        try {
            UTF_8.decoder().decode(ByteBuffer.wrap(start, 0, end));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    private static boolean isUtf8(Path file) throws IOException {
        var sink = CharBuffer.allocate(BUFFER);
        try (var reader = new InputStreamReader(Files.newInputStream(file), UTF_8.decoder())) {
            while (reader.read(sink) >= 0) {
                sink.clear();
            }
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }
}
