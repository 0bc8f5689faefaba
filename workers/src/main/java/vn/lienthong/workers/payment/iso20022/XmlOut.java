package vn.lienthong.workers.payment.iso20022;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements into a file, in UTF-8. */
final class XmlOut implements AutoCloseable {

    private static final int BUFFER = 64 << 10;
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final Writer out;
    private final XMLStreamWriter xml;

    /** A writer, and not a stream: into that the JDK writes byte by byte, which takes three times as long. */
    private XmlOut(Writer out) throws XMLStreamException {
        this.out = out;
        xml = FACTORY.createXMLStreamWriter(out);
    }

    static XmlOut begin(Path file, String namespace) throws IOException, XMLStreamException {
        var writer = new XmlOut(new BufferedWriter(Files.newBufferedWriter(file), BUFFER));
        writer.xml.writeStartDocument("UTF-8", "1.0");
        writer.xml.writeStartElement("Document");
        writer.xml.writeDefaultNamespace(namespace);
        return writer;
    }

    /** Opens elements, each in the one before. */
    XmlOut open(String... names) throws XMLStreamException {
        for (var name : names) {
            xml.writeStartElement(name);
        }
        return this;
    }

    XmlOut close(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            xml.writeEndElement();
        }
        return this;
    }

    XmlOut text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
        return this;
    }

    /** @param amount đồng, which have no parts */
    XmlOut amount(String name, long amount) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("Ccy", "VND");
        xml.writeCharacters(Long.toString(amount));
        xml.writeEndElement();
        return this;
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
