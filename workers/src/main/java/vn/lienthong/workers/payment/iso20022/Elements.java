package vn.lienthong.workers.payment.iso20022;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Elements of a file, one after another, in the order of the file. No DTD, no entities from elsewhere. */
final class Elements implements AutoCloseable {

    private static final int BUFFER = 64 << 10;
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader xml;
    private int depth;

    private Elements(InputStream in) throws XMLStreamException {
        this.in = in;
        xml = FACTORY.createXMLStreamReader(in);
    }

    /** Takes a child of an element. What it does not read is skipped. */
    @FunctionalInterface
    interface Child {
        void at(String name) throws XMLStreamException, InterruptedException;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /**
     * Opens a message.
     *
     * @param message its name, for example {@code pain.002}, whatever version
     */
    static Elements open(Path file, String message) throws IOException, XMLStreamException {
        var in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            var elements = new Elements(in);
            elements.begin("urn:iso:std:iso:20022:tech:xsd:" + message + ".");
            return elements;
        } catch (XMLStreamException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private void begin(String namespace) throws XMLStreamException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and spaces before the root.
        }
        var found = xml.getNamespaceURI();
        if (!xml.getLocalName().equals("Document") || found == null || !found.startsWith(namespace)) {
            throw new XMLStreamException("not a message of " + namespace);
        }
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException("a message has no DTD");
            default -> {
                // Texts are read where they are wanted.
            }
        }
        return event;
    }

    /** Hands over each child of the element that the file stands at, and ends behind it. */
    void children(Child child) throws XMLStreamException, InterruptedException {
        int level = depth;
        while (depth >= level) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                child.at(xml.getLocalName());
                while (depth > level) {
                    next();
                }
            }
        }
    }

    /** The text of the element, which has no children. */
    String text() throws XMLStreamException {
        var text = xml.getElementText().strip();
        depth--;
        return text;
    }

    /** The text of the first element below this one that has one of the names; null where there is none. */
    @Nullable
    String textBelow(String... names) throws XMLStreamException {
        int level = depth;
        @Nullable String found = null;
        while (depth >= level) {
            if (next() == XMLStreamConstants.START_ELEMENT && found == null && isOne(names)) {
                found = text();
            }
        }
        return found;
    }

    private boolean isOne(String... names) {
        for (var name : names) {
            if (name.equals(xml.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    /** An amount in đồng: anything else, and parts of one, are refused. */
    long dong() throws XMLStreamException {
        var currency = xml.getAttributeValue(null, "Ccy");
        if (!"VND".equals(currency)) {
            throw new XMLStreamException("an amount in " + currency);
        }
        try {
            return new BigDecimal(text()).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new XMLStreamException("an amount that is no whole number of đồng", e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
