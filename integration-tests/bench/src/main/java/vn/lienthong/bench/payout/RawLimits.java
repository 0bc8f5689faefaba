package vn.lienthong.bench.payout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.postgresql.PGConnection;
import vn.lienthong.stack.PostgresServer;

/**
 * What the same rows cost without any logic, one after another on one core each: into PostgreSQL by COPY, out of it by COPY,
 * into XML and out of it.
 */
final class RawLimits {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private final PostgresServer postgres;
    private final Path folder;

    RawLimits(PostgresServer postgres, Path folder) {
        this.postgres = postgres;
        this.folder = folder;
    }

    /**
     * Seconds that all four take together.
     *
     * @param list the list that is imported, as it is
     */
    double seconds(Path list) throws SQLException, IOException, XMLStreamException {
        long start = System.nanoTime();
        var out = folder.resolve("raw.csv");
        copyInAndOut(list, out);
        var xml = folder.resolve("raw.xml");
        write(out, xml);
        read(xml);
        double seconds = (System.nanoTime() - start) / 1e9;
        Files.delete(out);
        Files.delete(xml);
        return seconds;
    }

    private void copyInAndOut(Path list, Path out) throws SQLException, IOException {
        try (var connection = postgres.connect();
                var statement = connection.createStatement()) {
            var columns = columns(list);
            statement.execute("drop table if exists raw_row");
            statement.execute(
                    "create table raw_row (%s)".formatted("c" + String.join(" text, c", numbers(columns)) + " text"));
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            try (InputStream in = Files.newInputStream(list)) {
                copy.copyIn("copy raw_row from stdin (format csv, header)", in);
            }
            try (OutputStream to = Files.newOutputStream(out)) {
                copy.copyOut("copy raw_row to stdout (format csv)", to);
            }
            statement.execute("drop table raw_row");
        }
    }

    private static int columns(Path list) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(list)) {
            return lines.readLine().split(",").length;
        }
    }

    private static String[] numbers(int count) {
        var numbers = new String[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = Integer.toString(i);
        }
        return numbers;
    }

    private static void write(Path rows, Path xml) throws IOException, XMLStreamException {
        try (BufferedReader lines = Files.newBufferedReader(rows);
                OutputStream out = Files.newOutputStream(xml)) {
            var writer = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument();
            writer.writeStartElement("Document");
            writer.writeDefaultNamespace(NAMESPACE);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                payment(writer, line.split(","));
            }
            writer.writeEndDocument();
            writer.close();
        }
    }

    /** As many elements as a payment has. */
    private static void payment(XMLStreamWriter xml, String[] cells) throws XMLStreamException {
        xml.writeStartElement("CdtTrfTxInf");
        xml.writeStartElement("PmtId");
        element(xml, "EndToEndId", cells[1]);
        xml.writeEndElement();
        xml.writeStartElement("Amt");
        element(xml, "InstdAmt", "500000");
        xml.writeEndElement();
        xml.writeStartElement("CdtrAgt");
        xml.writeStartElement("FinInstnId");
        element(xml, "BICFI", "VBAAVNVX");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("Cdtr");
        element(xml, "Nm", cells[2]);
        xml.writeEndElement();
        xml.writeStartElement("CdtrAcct");
        xml.writeStartElement("Id");
        xml.writeStartElement("Othr");
        element(xml, "Id", cells[1]);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void read(Path xml) throws IOException, XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(xml)) {
            var reader = factory.createXMLStreamReader(in);
            long letters = 0;
            while (reader.hasNext()) {
                reader.next();
                letters += reader.hasText() ? reader.getTextLength() : 0;
            }
            if (letters == 0) {
                throw new IllegalStateException("Nothing was written");
            }
        }
    }
}
