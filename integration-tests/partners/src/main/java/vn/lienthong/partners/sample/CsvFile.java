package vn.lienthong.partners.sample;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** A CSV file, written one row at a time. */
final class CsvFile implements AutoCloseable {

    private static final CsvMapper MAPPER = CsvMapper.csvBuilder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final SequenceWriter rows;

    private CsvFile(SequenceWriter rows) {
        this.rows = rows;
    }

    static CsvFile create(Path file, Charset charset, String... header) throws IOException {
        var csv = new CsvFile(MAPPER.writer().writeValues(Files.newBufferedWriter(file, charset)));
        csv.row(header);
        return csv;
    }

    void row(String... cells) throws IOException {
        rows.write(cells);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
