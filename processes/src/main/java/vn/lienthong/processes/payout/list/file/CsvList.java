package vn.lienthong.processes.payout.list.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list with a separator between its cells. */
final class CsvList implements ListFile {

    /** A record may hold no more characters: a quote that is never closed would take in the rest of the file. */
    private static final int LONGEST_RECORD = 1 << 16;

    private static final Map<Character, String> SEPARATORS = Map.of(',', "dấu phẩy", ';', "dấu chấm phẩy", '\t', "tab");

    /** A first line of Excel's that only names the separator. */
    private static final String SEPARATOR_LINE = "sep=";

    private final Path file;
    private final CsvEncoding encoding;
    private final CountedStream content;
    private final CloseableIterator<CsvRecord> records;
    private final Shape shape;
    private final Columns columns;
    private long line;

    private CsvList(
            Path file,
            CsvEncoding encoding,
            CountedStream content,
            CloseableIterator<CsvRecord> records,
            Shape shape,
            Columns columns) {
        this.file = file;
        this.encoding = encoding;
        this.content = content;
        this.records = records;
        this.shape = shape;
        this.columns = columns;
    }

    static CsvList open(Path file) throws IOException {
        var encoding = CsvEncoding.of(file);
        var header = header(file, encoding);
        char separator = separator(header);
        var detail = "%s, ngăn cách bằng %s".formatted(encoding.words(), SEPARATORS.get(separator));
        var columns = new Columns(fields(header, separator));
        columns.demandNeeded("Tệp CSV (%s)".formatted(detail));
        var content = new CountedStream(Files.newInputStream(file));
        try {
            var records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .maxBufferSize(LONGEST_RECORD)
                    .ofCsvRecord(encoding.reader(content))
                    .iterator();
            var list = new CsvList(file, encoding, content, records, new Shape("CSV", detail), columns);
            list.skipHeader();
            return list;
        } catch (IOException | RuntimeException e) {
            content.close();
            throw e;
        }
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public @Nullable SourceRow next() {
        while (true) {
            var read = read();
            if (read == null) {
                return null;
            }
            var row = new SourceRow(Math.toIntExact(line), read.getFields());
            if (!row.isEmpty()) {
                return row;
            }
        }
    }

    @Override
    public long readBytes() {
        return content.count();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private @Nullable CsvRecord read() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var read = records.next();
            line = read.getStartingLineNumber();
            return read;
        } catch (CsvParseException e) {
            throw new ListUnreadable(
                    "Sau dòng %d: dấu ngoặc kép (\") không đóng, hoặc có dòng quá dài".formatted(line), e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw brokenCharacter(e);
            }
            throw e;
        }
    }

    private ListUnreadable brokenCharacter(UncheckedIOException e) {
        try {
            return new ListUnreadable(
                    "Dòng %d: có ký tự sai bảng mã, tệp bị hỏng hoặc bị cắt ngang"
                            .formatted(encoding.firstBrokenLine(file)),
                    e);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void skipHeader() {
        var first = read();
        if (first != null && isSeparatorLine(String.join("", first.getFields()))) {
            read();
        }
    }

    /** The first line that is not empty. */
    private static String header(Path file, CsvEncoding encoding) throws IOException {
        try (var lines = new BufferedReader(encoding.lenientReader(Files.newInputStream(file)))) {
            var start = new char[LONGEST_RECORD];
            int length = Math.max(0, lines.read(start));
            return new String(start, 0, length)
                    .lines()
                    .filter(text -> !text.isBlank() && !isSeparatorLine(text))
                    .findFirst()
                    .orElseThrow(() -> new ListUnreadable("Tệp không có nội dung"));
        }
    }

    private static boolean isSeparatorLine(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith(SEPARATOR_LINE) && text.length() <= SEPARATOR_LINE.length() + 1;
    }

    /** The one by which most of the header's columns are ours. */
    private static char separator(String header) {
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingInt(separator -> Columns.recognised(fields(header, separator))))
                .orElseThrow();
    }

    private static List<String> fields(String line, char separator) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .ofSingleCsvRecord(line)
                    .getFields();
        } catch (CsvParseException e) {
            return List.of(line);
        }
    }
}
