package vn.lienthong.partners.iso;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one message's elements. */
final class IsoWriter {

    private static final int BUFFER = 1 << 14;
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    /** Begins the message. */
    IsoWriter(OutputStream out, String message) throws IOException {
        try {
            // Many times faster than the stream itself, to which the JDK writes one byte at a time.
            this.xml = FACTORY.createXMLStreamWriter(
                    new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER));
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("Document");
            xml.writeDefaultNamespace(Iso.namespace(message));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    IsoWriter open(String... elements) throws IOException {
        try {
            for (var element : elements) {
                xml.writeStartElement(element);
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    IsoWriter close(int elements) throws IOException {
        try {
            for (var i = 0; i < elements; i++) {
                xml.writeEndElement();
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    IsoWriter text(String element, String text) throws IOException {
        try {
            xml.writeStartElement(element);
            xml.writeCharacters(text);
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** @param amount đồng */
    IsoWriter amount(String element, long amount) throws IOException {
        try {
            xml.writeStartElement(element);
            xml.writeAttribute("Ccy", Iso.CURRENCY);
            xml.writeCharacters(Long.toString(amount));
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Ends the message; the stream stays open. */
    void end() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
