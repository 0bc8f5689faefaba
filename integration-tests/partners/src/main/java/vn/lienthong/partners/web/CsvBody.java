package vn.lienthong.partners.web;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvReadException;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** CSV (RFC 4180, UTF-8) whose first line names the columns, read one row at a time. */
public final class CsvBody implements AutoCloseable {

    private static final CsvMapper MAPPER =
            CsvMapper.csvBuilder().enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();

    private final MappingIterator<Map<String, String>> rows;
    private int line = 1;

    private CsvBody(MappingIterator<Map<String, String>> rows) {
        this.rows = rows;
    }

    /** @param columns that have to be there */
    public static CsvBody open(InputStream in, String... columns) throws IOException {
        var rows = MAPPER.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(new InputStreamReader(in, StandardCharsets.UTF_8));
        var body = new CsvBody(rows);
        body.refuseWithout(columns);
        return body;
    }

    private void refuseWithout(String... columns) throws IOException {
        try {
            rows.hasNextValue();
        } catch (CsvReadException e) {
            throw Refusal.wrong("CSV không đọc được: " + e.getOriginalMessage());
        }
        var schema = (CsvSchema) rows.getParser().getSchema();
        for (var column : columns) {
            if (schema.column(column) == null) {
                throw Refusal.wrong("Thiếu cột " + column);
            }
        }
    }

    /** The next row; null after the last. */
    public @Nullable Row next() throws IOException {
        try {
            if (!rows.hasNextValue()) {
                return null;
            }
            line++;
            return new Row(line, rows.nextValue());
        } catch (CsvReadException | RuntimeJsonMappingException e) {
            throw Refusal.wrong("Dòng " + (line + 1) + " của CSV không đọc được");
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** One row. */
    public record Row(int line, Map<String, String> cells) {

        public String value(String column) {
            var value = cells.get(column);
            if (value == null || value.isBlank()) {
                throw Refusal.wrong("Dòng " + line + " thiếu " + column);
            }
            return value;
        }
    }
}
